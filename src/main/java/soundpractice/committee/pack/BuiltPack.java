package soundpractice.committee.pack;

import java.util.List;
import java.util.TreeMap;
import soundpractice.documents.pack.PackModel;
import soundpractice.documents.pack.PackPart;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.ProofCode;

/// A pack as data, before it is printed: its parts, and the proof of every figure in them.
///
/// @param traces by their numbers
/// @param practices the practices it names, in order
public record BuiltPack(PackModel model, List<Trace> traces, List<PracticeCode> practices) {
    public BuiltPack {
        traces = List.copyOf(traces);
        practices = List.copyOf(practices);
    }

    /// A code over everything the pack says, its figures' proofs included: the same moment gives the same code, on every laptop and at every start. Cells are
    /// named in the order of their names, because a map's own order differs from one start of the program to the next.
    public ProofCode contentCode() {
        var text = new StringBuilder(model.title()).append('\n').append(model.classification()).append('\n');
        for (var part : model.parts()) {
            text.append(part.level()).append(' ').append(part.label()).append(part.title()).append('\n');
            switch (part) {
                case PackPart.Kept kept -> text.append(kept.document()).append('\n');
                case PackPart.Made made -> {
                    text.append(new TreeMap<>(made.pages().fields())).append('\n');
                    made.pages().rows().forEach(r -> text.append(r.kind()).append(new TreeMap<>(r.cells())).append(new TreeMap<>(r.bars())).append(new TreeMap<>(r.charts())).append('\n'));
                }
            }
        }
        traces.forEach(t -> text.append(t).append('\n'));
        return ProofCode.of(text.toString());
    }
}
