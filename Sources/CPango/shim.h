#pragma once
#include <fontconfig/fontconfig.h>
#include <pango/pangocairo.h>
#include <pango/pangofc-fontmap.h>

// What Swift cannot import: GObject's casts and macros.

/// A Cairo font map of its own (never the thread's default one) on `config`, at one unit a point.
static inline PangoFontMap *_Nullable canvas_font_map_new(FcConfig *_Nonnull config) {
  PangoFontMap *map = pango_cairo_font_map_new_for_font_type(CAIRO_FONT_TYPE_FT);
  if (map == NULL) return NULL;
  pango_cairo_font_map_set_resolution(PANGO_CAIRO_FONT_MAP(map), 72);
  pango_fc_font_map_set_config(PANGO_FC_FONT_MAP(map), config);
  return map;
}

static inline void canvas_object_unref(void *_Nonnull object) { g_object_unref(object); }

static inline PangoGlyph canvas_glyph_empty(void) { return PANGO_GLYPH_EMPTY; }

static inline int canvas_glyph_is_unknown(PangoGlyph glyph) {
  return glyph != PANGO_GLYPH_EMPTY && (glyph & PANGO_GLYPH_UNKNOWN_FLAG) != 0;
}

/// The colour that a run carries as its foreground, which Canvas uses for the number of its span.
static inline int canvas_run_colour(const PangoGlyphItem *_Nonnull run, PangoColor *_Nonnull colour) {
  for (GSList *link = run->item->analysis.extra_attrs; link != NULL; link = link->next) {
    PangoAttribute *attribute = (PangoAttribute *)link->data;
    if (attribute->klass->type == PANGO_ATTR_FOREGROUND) {
      *colour = ((PangoAttrColor *)attribute)->color;
      return 1;
    }
  }
  return 0;
}
