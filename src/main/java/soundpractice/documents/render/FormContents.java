package soundpractice.documents.render;

import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfObject;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import soundpractice.kernel.Problem;

/// Looks at every object of a file for what no form of ours holds: programs, actions, films, files within files.
///
/// @param forbidden what makes the file unacceptable, if there is anything
/// @param problems what is odd but does no harm, because it is not looked at
record FormContents(Optional<Problem> forbidden, List<Problem> problems) {
    private static final Set<String> ACTIONS = Set.of("JavaScript", "Launch", "SubmitForm", "ImportData", "ResetForm", "GoToR", "GoToE", "Sound", "Movie",
            "Hide", "Named", "SetOCGState", "Rendition", "Trans", "GoTo3DView", "Thread", "RichMediaExecute");
    private static final Set<String> PLAYED = Set.of("RichMedia", "Screen", "Movie", "Sound", "3D");
    private static final PdfName JS = new PdfName("JS");

    static FormContents of(PdfDocument document) {
        var odd = new LinkedHashMap<String, Problem>();
        Deque<PdfObject> left = new ArrayDeque<>();
        for (int i = 1; i < document.getNumberOfPdfObjects(); i++) {
            var object = document.getPdfObject(i);
            if (object == null) {
                continue;
            }
            left.push(object);
            while (!left.isEmpty()) {
                var found = look(left.pop(), left, odd);
                if (found.isPresent()) {
                    return new FormContents(found, List.of());
                }
            }
        }
        return new FormContents(Optional.empty(), List.copyOf(odd.values()));
    }

    private static Optional<Problem> look(PdfObject object, Deque<PdfObject> left, Map<String, Problem> odd) {
        if (object instanceof PdfArray list) {
            for (int i = 0; i < list.size(); i++) {
                later(list.get(i, false), left);
            }
        } else if (object instanceof PdfDictionary entries) {
            for (var entry : entries.keySet()) {
                later(entries.get(entry, false), left);
            }
            return inside(entries, odd);
        }
        return Optional.empty();
    }

    /// What stands in place; what is referred to has its own turn.
    private static void later(PdfObject part, Deque<PdfObject> left) {
        if (part instanceof PdfArray || part instanceof PdfDictionary) {
            left.push(part);
        }
    }

    private static Optional<Problem> inside(PdfDictionary entries, Map<String, Problem> odd) {
        if (entries.containsKey(PdfName.XFA)) {
            return Optional.of(Problem.of("documents.return.xfa"));
        }
        if (entries.containsKey(JS)) {
            return active("JavaScript");
        }
        if (entries.containsKey(PdfName.AA)) {
            return active("AA");
        }
        var action = name(entries, PdfName.S);
        if (ACTIONS.contains(action)) {
            return active(action);
        }
        var played = name(entries, PdfName.Subtype);
        if (PLAYED.contains(played) && entries.containsKey(PdfName.Rect)) {
            return active(played);
        }
        if (action.equals("URI")) {
            odd.putIfAbsent("link", Problem.of("documents.return.link"));
        }
        if (entries.containsKey(PdfName.EF) || played.equals("FileAttachment")) {
            odd.putIfAbsent("attached", Problem.of("documents.return.attached"));
        }
        return Optional.empty();
    }

    private static String name(PdfDictionary entries, PdfName key) {
        return entries.get(key, false) instanceof PdfName name ? name.getValue() : "";
    }

    private static Optional<Problem> active(String what) {
        return Optional.of(Problem.of("documents.return.active", what));
    }
}
