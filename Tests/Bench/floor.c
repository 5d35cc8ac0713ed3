// The least that a page costs: it draws page.tsv with Cairo and Pango and does nothing else.
//
//   floor PAGE.tsv NAMES.txt OUT.pdf|OUT.png
//
// A page for each name; a PNG is one A4 page at 300 dpi. What bears no name is shaped once, and an
// emoji is drawn once and then embedded once, so that the floor is as low as it can be.
#include <cairo-pdf.h>
#include <math.h>
#include <pango/pangocairo.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MOST_ITEMS = 64, MOST_FIELDS = 9, MOST_LINE = 1024 };
static const double WIDTH = 595.276, HEIGHT = 841.89, DPI = 300;

typedef struct {
  char line[MOST_LINE];
  char *field[MOST_FIELDS];
  PangoLayout *layout;
  cairo_surface_t *picture;
} Item;

static Item items[MOST_ITEMS];
static int count = 0;

static void fail(const char *what) {
  fprintf(stderr, "floor: %s\n", what);
  exit(1);
}

static double number(const Item *item, int index) { return atof(item->field[index]); }

static void read_page(const char *path) {
  FILE *file = fopen(path, "r");
  if (!file) fail("cannot read the page");
  while (count < MOST_ITEMS && fgets(items[count].line, MOST_LINE, file)) {
    Item *item = &items[count];
    if (item->line[0] == '#') continue;
    item->line[strcspn(item->line, "\n")] = 0;
    char *rest = item->line;
    for (int index = 0; index < MOST_FIELDS && rest; index++) {
      item->field[index] = strsep(&rest, "\t");
    }
    count++;
  }
  fclose(file);
}

static void set_colour(cairo_t *cr, const char *hex) {
  unsigned long rgb = strtoul(hex, NULL, 16);
  cairo_set_source_rgb(
    cr, (rgb >> 16 & 255) / 255.0, (rgb >> 8 & 255) / 255.0, (rgb & 255) / 255.0);
}

static PangoLayout *shape(PangoContext *context, const char *family, double size, int bold) {
  PangoLayout *layout = pango_layout_new(context);
  PangoFontDescription *font = pango_font_description_new();
  pango_font_description_set_family(font, family);
  pango_font_description_set_absolute_size(font, size * PANGO_SCALE);
  pango_font_description_set_weight(font, bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
  pango_layout_set_font_description(layout, font);
  pango_font_description_free(font);
  return layout;
}

// Fields: x, y, width, size, line height, weight, colour, words.
static void draw_text(cairo_t *cr, PangoContext *context, Item *item, const char *name) {
  double size = number(item, 4), advance = size * number(item, 5);
  char *place = strstr(item->field[8], "{name}");
  if (!item->layout) {
    item->layout = shape(context, "Noto Sans", size, !strcmp(item->field[6], "bold"));
    pango_layout_set_width(item->layout, number(item, 3) * PANGO_SCALE);
    if (!place) pango_layout_set_text(item->layout, item->field[8], -1);
  }
  if (place) {
    char words[2 * MOST_LINE];
    snprintf(words, sizeof words, "%.*s%s%s", (int)(place - item->field[8]), item->field[8], name,
             place + strlen("{name}"));
    pango_layout_set_text(item->layout, words, -1);
  }
  PangoFontMetrics *metrics = pango_context_get_metrics(
    context, pango_layout_get_font_description(item->layout), NULL);
  double ascent = pango_font_metrics_get_ascent(metrics) / (double)PANGO_SCALE;
  double descent = pango_font_metrics_get_descent(metrics) / (double)PANGO_SCALE;
  pango_font_metrics_unref(metrics);
  set_colour(cr, item->field[7]);
  for (int line = 0; line < pango_layout_get_line_count(item->layout); line++) {
    double baseline = line * advance + (advance - ascent - descent) / 2 + ascent;
    cairo_move_to(cr, number(item, 1), number(item, 2) + baseline);
    pango_cairo_show_layout_line(cr, pango_layout_get_line_readonly(item->layout, line));
  }
}

// Fields: x, y, side, emoji.
static void draw_emoji(cairo_t *cr, PangoContext *context, Item *item) {
  const int side = 136;
  if (!item->picture) {
    item->picture = cairo_image_surface_create(CAIRO_FORMAT_ARGB32, side, side);
    cairo_t *own = cairo_create(item->picture);
    PangoLayout *layout = shape(context, "Noto Color Emoji", 109, 0);
    pango_layout_set_text(layout, item->field[4], -1);
    PangoRectangle ink;
    pango_layout_get_pixel_extents(layout, &ink, NULL);
    cairo_move_to(own, -ink.x, -ink.y);
    pango_cairo_show_layout(own, layout);
    cairo_destroy(own);
    g_object_unref(layout);
    cairo_surface_set_mime_data(
      item->picture, CAIRO_MIME_TYPE_UNIQUE_ID, (const unsigned char *)item->field[4],
      strlen(item->field[4]), NULL, NULL);
  }
  double scale = number(item, 3) / side;
  cairo_save(cr);
  cairo_translate(cr, number(item, 1), number(item, 2));
  cairo_scale(cr, scale, scale);
  cairo_set_source_surface(cr, item->picture, 0, 0);
  cairo_paint(cr);
  cairo_restore(cr);
}

// Fields: x, y, length or diameter, width of the line, colour.
static void draw_outline(cairo_t *cr, Item *item) {
  double x = number(item, 1), y = number(item, 2), extent = number(item, 3);
  cairo_new_path(cr);
  if (!strcmp(item->field[0], "circle")) {
    cairo_arc(cr, x + extent / 2, y + extent / 2, extent / 2, 0, 2 * M_PI);
  } else {
    cairo_move_to(cr, x, y);
    cairo_line_to(cr, x + extent, y);
  }
  set_colour(cr, item->field[5]);
  cairo_set_line_width(cr, number(item, 4));
  cairo_set_line_cap(cr, CAIRO_LINE_CAP_ROUND);
  cairo_stroke(cr);
}

static void draw_page(cairo_t *cr, PangoContext *context, const char *name) {
  for (int index = 0; index < count; index++) {
    Item *item = &items[index];
    if (!strcmp(item->field[0], "text")) draw_text(cr, context, item, name);
    else if (!strcmp(item->field[0], "emoji")) draw_emoji(cr, context, item);
    else draw_outline(cr, item);
  }
}

int main(int arguments, char **argument) {
  if (arguments != 4) fail("usage: floor PAGE.tsv NAMES.txt OUT.pdf|OUT.png");
  read_page(argument[1]);
  FILE *names = fopen(argument[2], "r");
  if (!names) fail("cannot read the names");
  const char *out = argument[3];
  int is_png = strlen(out) > 4 && !strcmp(out + strlen(out) - 4, ".png");
  double scale = is_png ? DPI / 72 : 1;
  cairo_surface_t *surface =
    is_png ? cairo_image_surface_create(
               CAIRO_FORMAT_RGB24, lround(WIDTH * scale), lround(HEIGHT * scale))
           : cairo_pdf_surface_create(out, WIDTH, HEIGHT);
  cairo_t *cr = cairo_create(surface);
  if (is_png) {
    cairo_set_source_rgb(cr, 1, 1, 1);
    cairo_paint(cr);
    cairo_scale(cr, scale, scale);
  }
  // Text is measured in points, whatever the resolution.
  PangoContext *context = pango_font_map_create_context(pango_cairo_font_map_get_default());
  pango_context_set_round_glyph_positions(context, FALSE);
  cairo_font_options_t *options = cairo_font_options_create();
  cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
  cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
  pango_cairo_context_set_font_options(context, options);
  cairo_font_options_destroy(options);

  char name[MOST_LINE];
  while (fgets(name, sizeof name, names)) {
    name[strcspn(name, "\n")] = 0;
    draw_page(cr, context, name);
    if (is_png) break;
    cairo_show_page(cr);
  }
  fclose(names);
  cairo_status_t status = is_png ? cairo_surface_write_to_png(surface, out) : CAIRO_STATUS_SUCCESS;
  cairo_destroy(cr);
  cairo_surface_finish(surface);
  if (!status) status = cairo_surface_status(surface);
  if (status) fail(cairo_status_to_string(status));
  return 0;
}
