package soundpractice.shell;

import org.kordamp.ikonli.feather.Feather;

/// Something that can be found in the palette.
///
/// @param title what it is called
/// @param detail a word more: a code, a place, keys; may be empty
/// @param action what choosing it does
public record PaletteItem(Feather icon, String title, String detail, Runnable action) {}
