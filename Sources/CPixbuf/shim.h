#pragma once
#include <gdk-pixbuf/gdk-pixbuf.h>

/// Encodes as JPEG into `buffer`, to be freed with `g_free`; the original is varargs or arrays of C
/// strings, which Swift cannot write down plainly.
static inline gboolean canvas_pixbuf_save_jpeg(
    GdkPixbuf *_Nonnull pixbuf, const char *_Nonnull quality, char *_Nullable *_Nonnull buffer,
    gsize *_Nonnull size, GError *_Nullable *_Nonnull error) {
  char *keys[] = {"quality", NULL};
  char *values[] = {(char *)quality, NULL};
  return gdk_pixbuf_save_to_bufferv(pixbuf, buffer, size, "jpeg", keys, values, error);
}
