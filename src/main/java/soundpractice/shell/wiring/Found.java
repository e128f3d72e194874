package soundpractice.shell.wiring;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.kordamp.ikonli.feather.Feather;
import soundpractice.platform.fx.Desk;
import soundpractice.register.PracticePlace;
import soundpractice.register.Practices;
import soundpractice.shell.PaletteItem;
import soundpractice.shell.PaletteSource;

/// Practices for the palette and the search field: by name, code, town or network, answered from memory.
final class Found implements PaletteSource {
    private final Practices practices;
    private final Desk desk;
    private final AtomicReference<List<PaletteItem>> items = new AtomicReference<>(List.of());
    private final AtomicReference<Object> made = new AtomicReference<>(this);

    Found(Practices practices, Desk desk) {
        this.practices = practices;
        this.desk = desk;
    }

    @Override
    public List<PaletteItem> find(String text, int most) {
        var ours = practices.ours();
        if (made.getAndSet(ours) != ours) {
            var fresh = new ArrayList<PaletteItem>();
            for (var practice : ours) {
                var pcn = practice.belonging().pcn();
                var detail = practice.code() + (pcn == null ? "" : " · " + pcn.name());
                fresh.add(new PaletteItem(Feather.HOME, practice.properName(), detail, () -> desk.nav().open(new PracticePlace(practice.code()))));
            }
            items.set(fresh);
        }
        return text.isBlank() ? List.of() : PaletteSource.of(items.get()).find(text, most);
    }
}
