package soundpractice.inspection.preparation;

import java.util.Arrays;
import java.util.List;
import soundpractice.inspection.InspectionFile;
import soundpractice.journal.Entry;

/// The information put together before an inspection: the framework's 20 lines, each present with its source and day, or missing with whom to ask.
public record InformationPack(List<PackLine> lines) {

    public InformationPack {
        lines = List.copyOf(lines);
    }

    /// The pack of an inspection.
    public static InformationPack of(InspectionFile file, List<Held> known) {
        return new InformationPack(Arrays.stream(ChecklistItem.values()).map(item -> new PackLine(item,
                known.stream().filter(h -> h.item() == item).toList(),
                file.notes().stream().map(Entry::value).filter(n -> n.item() == item).findFirst().orElse(null))).toList());
    }

    /// How many lines stand so.
    public long count(PackLine.State state) {
        return lines.stream().filter(l -> l.state() == state).count();
    }

    /// Lines that somebody still has to find or ask for.
    public List<PackLine> missing() {
        return lines.stream().filter(l -> l.state() == PackLine.State.MISSING || l.state() == PackLine.State.ASKED_FOR).toList();
    }
}
