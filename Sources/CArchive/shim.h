#pragma once
#include <archive.h>
#include <archive_entry.h>

// Swift cannot import a macro that casts.
static const __LA_MODE_T AE_PLAIN_FILE = AE_IFREG;

// glibc shows it only where _GNU_SOURCE is set, which Swift does not do: rename(2).
int renameat2(int, const char *, int, const char *, unsigned int);
static const unsigned int EXCHANGE_NAMES = 1 << 1;
