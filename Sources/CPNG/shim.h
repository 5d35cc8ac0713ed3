#pragma once
#include <png.h>
#include <string.h>

/// A picture of 8-bit red, green and blue, written without filters and with little compression.
static inline png_image canvas_png_quick(png_uint_32 width, png_uint_32 height) {
  png_image image;
  memset(&image, 0, sizeof image);
  image.version = PNG_IMAGE_VERSION;
  image.width = width;
  image.height = height;
  image.format = PNG_FORMAT_RGB;
  image.flags = PNG_IMAGE_FLAG_FAST;
  return image;
}

/// The most bytes that its file can take; the original is a macro of many parts.
static inline png_alloc_size_t canvas_png_bound(png_image image) {
  return PNG_IMAGE_PNG_SIZE_MAX(image);
}

/// What libpng says went wrong; the original is an array, which Swift sees as a tuple.
static inline const char *_Nonnull canvas_png_message(const png_image *_Nonnull image) {
  return image->message;
}
