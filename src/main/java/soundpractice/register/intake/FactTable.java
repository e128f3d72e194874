package soundpractice.register.intake;

import java.util.List;
import soundpractice.register.DataSetKind;

/// What the imported files state, in tables: one row a thing, one column a fact. Names are those of the database's columns.
public enum FactTable {
    PRACTICE(DataSetKind.PRACTICES, "register_practice", Fact.text("name"), Fact.text("address"), Fact.text("town"), Fact.text("postcode"),
            Fact.text("phone"), Fact.date("opened"), Fact.date("closed"), Fact.text("status"), Fact.text("sub_type"), Fact.text("region"),
            Fact.text("geography"), Fact.text("commissioner"), Fact.date("joined"), Fact.date("left_on"), Fact.text("roles"), Fact.text("provider")),
    NETWORK(DataSetKind.NETWORKS, "register_network", Fact.text("name"), Fact.text("sub_icb"), Fact.date("opened"), Fact.date("closed"),
            Fact.text("postcode")),
    MEMBERSHIP(DataSetKind.NETWORKS, "register_membership", Fact.text("practice"), Fact.text("pcn"), Fact.date("starts"), Fact.date("ends"),
            Fact.text("pcn_name"), Fact.text("same_sub_icb")),
    COMMISSIONER(DataSetKind.COMMISSIONERS, "register_commissioner", Fact.text("name"), Fact.text("region"), Fact.text("icb"), Fact.date("opened"),
            Fact.date("closed"), Fact.text("roles")),
    LIST_SIZE(DataSetKind.LIST_SIZES, "register_list_size", Fact.count("patients"), Fact.unseen("counted_on"));

    /// One fact.
    ///
    /// @param name its column
    /// @param type how it is kept
    /// @param compared whether a difference in it makes a row a changed one
    public record Fact(String name, Type type, boolean compared) {
        static Fact text(String name) {
            return new Fact(name, Type.TEXT, true);
        }

        static Fact date(String name) {
            return new Fact(name, Type.DATE, true);
        }

        static Fact count(String name) {
            return new Fact(name, Type.COUNT, true);
        }

        static Fact unseen(String name) {
            return new Fact(name, Type.DATE, false);
        }
    }

    /// How a fact is kept.
    public enum Type {
        TEXT,
        /// In readers as `2017-10-02`.
        DATE,
        COUNT
    }

    private final DataSetKind kind;
    private final String table;
    private final List<Fact> facts;

    FactTable(DataSetKind kind, String table, Fact... facts) {
        this.kind = kind;
        this.table = table;
        this.facts = List.of(facts);
    }

    /// The data set it comes from.
    public DataSetKind kind() {
        return kind;
    }

    /// The database's table.
    public String table() {
        return table;
    }

    /// Its facts in order; a row's values stand in the same order.
    public List<Fact> facts() {
        return facts;
    }

    /// The tables of a data set.
    public static List<FactTable> of(DataSetKind kind) {
        return java.util.Arrays.stream(values()).filter(t -> t.kind == kind).toList();
    }
}
