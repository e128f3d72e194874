package soundpractice.improvement.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import soundpractice.improvement.PlanField;
import soundpractice.improvement.PlanShape;
import soundpractice.improvement.PlanShapes;
import soundpractice.improvement.PlanValue;

/// The shapes that came with the program, read from `shapes.csv`: a row with part `shape` opens a definition, the rows below it are its fields in order.
public final class ShippedShapes implements PlanShapes {
    private final List<PlanShape> shapes;

    /// Reads them.
    public ShippedShapes() {
        this(Shipped.text("shapes.csv"));
    }

    /// Reads definitions from such a table.
    public ShippedShapes(String csv) {
        var made = new ArrayList<PlanShape>();
        var fields = new ArrayList<PlanField>();
        List<String> open = null;
        for (var row : Shipped.rows(csv)) {
            if (row.get(1).equals("shape")) {
                if (open != null) {
                    made.add(shape(open, fields));
                }
                open = row;
                fields.clear();
            } else {
                fields.add(new PlanField(PlanField.Part.valueOf(upper(row.get(1))), Integer.parseInt(row.get(2)), PlanValue.find(row.get(3)).orElseThrow(), row.get(4),
                        PlanField.Need.valueOf(upper(row.get(5))), PlanField.By.valueOf(upper(row.get(6)))));
            }
        }
        if (open != null) {
            made.add(shape(open, fields));
        }
        this.shapes = List.copyOf(made);
    }

    private static PlanShape shape(List<String> row, List<PlanField> fields) {
        var domains = row.get(6).isBlank() ? List.<String>of() : Arrays.asList(row.get(6).split("\\|"));
        return new PlanShape(row.get(0), Integer.parseInt(row.get(2)), row.get(4), PlanShape.Layout.valueOf(upper(row.get(3))), row.get(5), domains, fields);
    }

    private static String upper(String word) {
        return word.toUpperCase(Locale.ROOT);
    }

    @Override
    public List<PlanShape> all() {
        return shapes;
    }
}
