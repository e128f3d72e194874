package soundpractice.documents.render;

import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfNumber;
import com.itextpdf.kernel.pdf.PdfObject;
import com.itextpdf.kernel.pdf.PdfString;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import soundpractice.kernel.Problem;

/// The fields of a file by name, found by a walk of our own that neither circles nor sinks.
final class FieldTree {
    /// More fields than this are not looked at.
    static final int MOST_FIELDS = 2_000;
    private static final int DEEPEST = 8;
    private static final int LONGEST_NAME = 200;

    /// A field that holds a value.
    ///
    /// @param type `Tx`, `Btn`, `Ch` …; empty if it says none
    /// @param flags its flags
    /// @param value its value as it stands; null if it has none
    record Found(String type, int flags, @Nullable PdfObject value) {}

    private record Step(PdfDictionary field, String parent, @Nullable PdfObject type, int flags, @Nullable PdfObject value, int depth) {}

    private final Map<String, Found> fields = new LinkedHashMap<>();
    private final Map<String, Integer> twice = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private boolean overflows;

    private FieldTree() {}

    static FieldTree of(PdfArray roots) {
        var tree = new FieldTree();
        tree.walk(roots);
        return tree;
    }

    private void walk(PdfArray roots) {
        Set<PdfObject> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Step> left = new ArrayDeque<>();
        for (int i = roots.size() - 1; i >= 0; i--) {
            var root = roots.getAsDictionary(i);
            if (root != null) {
                left.push(new Step(root, "", null, 0, null, 1));
            }
        }
        int visited = 0;
        while (!left.isEmpty()) {
            if (++visited > MOST_FIELDS) {
                overflows = true;
                return;
            }
            var step = left.pop();
            if (!seen.add(step.field())) {
                problems.add(Problem.of("documents.return.circle", step.parent()));
            } else if (step.depth() > DEEPEST) {
                problems.add(Problem.of("documents.return.deep", step.parent()));
            } else {
                visit(step, left);
            }
        }
    }

    private void visit(Step step, Deque<Step> left) {
        var field = step.field();
        var own = field.get(PdfName.T) instanceof PdfString title ? cut(title.toUnicodeString()) : "";
        var name = step.parent().isEmpty() ? own : step.parent() + "." + own;
        var type = field.containsKey(PdfName.FT) ? field.get(PdfName.FT) : step.type();
        int flags = field.get(PdfName.Ff) instanceof PdfNumber number ? number.intValue() : step.flags();
        var value = field.containsKey(PdfName.V) ? field.get(PdfName.V) : step.value();
        boolean parent = false;
        if (field.get(PdfName.Kids) instanceof PdfArray kids) {
            for (int i = Math.min(kids.size(), MOST_FIELDS + 1) - 1; i >= 0; i--) {
                var kid = kids.getAsDictionary(i);
                if (kid != null && (kid.containsKey(PdfName.T) || kid.containsKey(PdfName.Kids))) {
                    parent = true;
                    left.push(new Step(kid, name, type, flags, value, step.depth() + 1));
                }
            }
        }
        if (!parent && !name.isEmpty()) {
            var found = new Found(type instanceof PdfName known ? known.getValue() : "", flags, value);
            if (fields.putIfAbsent(name, found) != null) {
                twice.merge(name, 2, (was, _) -> was + 1);
            }
        }
    }

    private static String cut(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
    }

    /// Whether there are too many fields to look at.
    boolean overflows() {
        return overflows;
    }

    /// What is odd about the tree.
    List<Problem> problems() {
        return List.copyOf(problems);
    }

    /// The field of that name.
    Optional<Found> find(String name) {
        return Optional.ofNullable(fields.get(name));
    }

    /// Whether two fields go by that name: then neither is believed.
    boolean isTwice(String name) {
        return twice.containsKey(name);
    }

    /// All names, in the file's order.
    Set<String> names() {
        return Collections.unmodifiableSet(fields.keySet());
    }

    /// The text of a field that nobody sees; empty if it is not there.
    String hidden(String name) {
        return find(name).map(Found::value).filter(PdfString.class::isInstance).map(value -> cut(((PdfString) value).toUnicodeString()).strip()).orElse("");
    }
}
