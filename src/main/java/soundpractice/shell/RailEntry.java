package soundpractice.shell;

import org.kordamp.ikonli.feather.Feather;
import soundpractice.kernel.Place;

/// One entry of the rail at the left.
///
/// @param place where it leads
/// @param key name of its title
public record RailEntry(Place place, String key, Feather icon) {}
