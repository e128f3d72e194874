package soundpractice.performance.store;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.TroubleException;
import soundpractice.performance.measures.MeasureFigures;
import soundpractice.performance.measures.Measures;
import soundpractice.performance.measures.Observed;
import soundpractice.register.extract.ExtractRow;
import soundpractice.register.extract.Extracts;
import soundpractice.register.extract.ImportedFile;

/// Figures from the newest file of each series, held ready until a file comes or is taken back.
public final class StoredMeasures implements Measures {

    private record Read(List<ImportedFile> files, MeasureFigures figures) {}

    private final Extracts extracts;
    private final List<String> sources;
    private final Codes codes = new Codes();
    private volatile @Nullable Read last;

    /// @param sources names of the imports that bring figures
    public StoredMeasures(Extracts extracts, List<String> sources) {
        this.extracts = extracts;
        this.sources = List.copyOf(sources);
    }

    @Override
    public MeasureFigures figures() throws TroubleException {
        var files = sources.stream().flatMap(s -> extracts.newest(s).stream()).toList();
        var known = last;
        if (known != null && known.files.equals(files)) {
            return known.figures;
        }
        var all = new HashMap<String, Map<PracticeCode, List<Observed>>>();
        var names = new HashMap<String, String>();
        for (var file : files.reversed()) {
            file.names().forEach(n -> names.put(n.code(), n.name()));
            for (var row : extracts.rows(file)) {
                take(all, file, row);
            }
        }
        all.values().forEach(byPractice -> byPractice.values().forEach(list -> list.sort(java.util.Comparator.comparing(Observed::period))));
        var figures = new MeasureFigures(all, names);
        last = new Read(files, figures);
        return figures;
    }

    private void take(Map<String, Map<PracticeCode, List<Observed>>> all, ImportedFile file, ExtractRow row) {
        var v = row.values();
        if (v.getFirst().isEmpty()) {
            return;
        }
        var observed = new Observed(v.get(1), v.get(2), number(v.get(3)), number(v.get(4)), v.get(5), file.asOf(), file.fileName());
        var list = all.computeIfAbsent(v.get(1), m -> new HashMap<>()).computeIfAbsent(codes.of(v.getFirst()), p -> new ArrayList<>(2));
        list.removeIf(o -> o.period().equals(observed.period()));
        list.add(observed);
    }

    private static @Nullable BigDecimal number(String cell) {
        return cell.isEmpty() ? null : new BigDecimal(cell);
    }
}
