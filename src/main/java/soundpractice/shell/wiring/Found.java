package soundpractice.shell.wiring;

import java.util.ArrayList;
import java.util.List;
import org.kordamp.ikonli.feather.Feather;
import soundpractice.platform.fx.Desk;
import soundpractice.register.Practice;
import soundpractice.register.PracticePlace;
import soundpractice.register.Practices;
import soundpractice.shell.PaletteItem;
import soundpractice.shell.PaletteSource;

/// Practices for the palette and the search field: by name, code, town or network, answered from memory.
final class Found implements PaletteSource {
    private final Practices practices;
    private final Desk desk;
    private List<PaletteItem> items = List.of();
    private List<Practice> madeFrom = List.of();

    Found(Practices practices, Desk desk) {
        this.practices = practices;
        this.desk = desk;
    }

    /// The register hands out the same list until an import or a change of area renews it.
    @Override
    @SuppressWarnings("ReferenceEquality")
    public List<PaletteItem> find(String text, int most) {
        var ours = practices.ours();
        if (madeFrom != ours) {
            madeFrom = ours;
            var fresh = new ArrayList<PaletteItem>();
            for (var practice : ours) {
                var pcn = practice.belonging().pcn();
                var detail = practice.code() + (pcn == null ? "" : " · " + pcn.name());
                fresh.add(new PaletteItem(Feather.HOME, practice.properName(), detail, () -> desk.nav().open(new PracticePlace(practice.code()))));
            }
            items = fresh;
        }
        return text.isBlank() ? List.of() : PaletteSource.of(items).find(text, most);
    }
}
