package soundpractice.register.store;

import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import soundpractice.register.intake.FactRow;
import soundpractice.register.intake.FactTable;
import soundpractice.register.intake.FactTable.Fact;

/// Reads and writes the fact tables, in batches through plain JDBC: fifteen thousand rows a file.
final class FactRows {
    private static final int BATCH = 2_000;

    private FactRows() {}

    /// Everything known in a table.
    static Map<String, FactDifference.Known> known(Handle handle, FactTable table) {
        var facts = table.facts();
        var sql = "SELECT code, missing_since, " + names(table) + " FROM " + table.table();
        try (var statement = handle.getConnection().prepareStatement(sql)) {
            statement.setFetchSize(BATCH);
            try (var rows = statement.executeQuery()) {
                var known = new HashMap<String, FactDifference.Known>(40_000);
                while (rows.next()) {
                    var values = new String[facts.size()];
                    for (int i = 0; i < values.length; i++) {
                        values[i] = text(rows, i + 3);
                    }
                    known.put(rows.getString(1), new FactDifference.Known(List.of(values), rows.getObject(2) != null));
                }
                return known;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Writes a difference and what it tells of the past.
    static void lay(Handle handle, FactDifference difference, UUID dataSet) {
        var table = difference.table();
        try {
            insert(handle, table, difference.added());
            var altered = new ArrayList<>(difference.silent());
            difference.changed().forEach(c -> altered.add(c.row()));
            update(handle, table, altered);
            mark(handle, table, difference.gone(), dataSet);
            mark(handle, table, List.copyOf(difference.back()), null);
            tell(handle, difference, dataSet);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void insert(Handle handle, FactTable table, List<FactRow> rows) throws SQLException {
        var marks = table.facts().stream().map(f -> "?").collect(Collectors.joining(", "));
        var sql = "INSERT INTO " + table.table() + " (code, " + names(table) + ") VALUES (?, " + marks + ")";
        try (var statement = handle.getConnection().prepareStatement(sql)) {
            int waiting = 0;
            for (var row : rows) {
                statement.setString(1, row.key());
                bind(statement, 2, table, row.values());
                waiting = add(statement, waiting);
            }
            flush(statement, waiting);
        }
    }

    private static void update(Handle handle, FactTable table, List<FactRow> rows) throws SQLException {
        var sets = table.facts().stream().map(f -> f.name() + " = ?").collect(Collectors.joining(", "));
        try (var statement = handle.getConnection().prepareStatement("UPDATE " + table.table() + " SET " + sets + " WHERE code = ?")) {
            int waiting = 0;
            for (var row : rows) {
                bind(statement, 1, table, row.values());
                statement.setString(table.facts().size() + 1, row.key());
                waiting = add(statement, waiting);
            }
            flush(statement, waiting);
        }
    }

    private static void mark(Handle handle, FactTable table, List<String> keys, @Nullable UUID since) throws SQLException {
        try (var statement = handle.getConnection().prepareStatement("UPDATE " + table.table() + " SET missing_since = ? WHERE code = ?")) {
            int waiting = 0;
            for (var key : keys) {
                statement.setObject(1, since);
                statement.setString(2, key);
                waiting = add(statement, waiting);
            }
            flush(statement, waiting);
        }
    }

    private static void tell(Handle handle, FactDifference difference, UUID dataSet) throws SQLException {
        var table = difference.table();
        var sql = "INSERT INTO register_fact_change (kind, code, field, was, became, data_set) VALUES (?, ?, ?, ?, ?, ?)";
        try (var statement = handle.getConnection().prepareStatement(sql)) {
            int waiting = 0;
            for (var altered : difference.changed()) {
                for (int i = 0; i < table.facts().size(); i++) {
                    Fact fact = table.facts().get(i);
                    var was = altered.before().get(i);
                    var became = altered.row().values().get(i);
                    if (fact.compared() && !was.equals(became)) {
                        statement.setString(1, table.name());
                        statement.setString(2, altered.row().key());
                        statement.setString(3, fact.name());
                        statement.setString(4, was);
                        statement.setString(5, became);
                        statement.setObject(6, dataSet);
                        waiting = add(statement, waiting);
                    }
                }
            }
            flush(statement, waiting);
        }
    }

    private static void bind(PreparedStatement statement, int from, FactTable table, List<String> values) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            var value = values.get(i);
            switch (table.facts().get(i).type()) {
                case TEXT -> statement.setString(from + i, value);
                case COUNT -> statement.setInt(from + i, Integer.parseInt(value));
                case DATE -> {
                    if (value.isEmpty()) {
                        statement.setNull(from + i, Types.DATE);
                    } else {
                        statement.setObject(from + i, LocalDate.parse(value));
                    }
                }
            }
        }
    }

    private static String text(ResultSet rows, int column) throws SQLException {
        var value = rows.getObject(column);
        if (value == null) {
            return "";
        }
        return value instanceof Date date ? date.toLocalDate().toString() : value.toString();
    }

    private static int add(PreparedStatement statement, int waiting) throws SQLException {
        statement.addBatch();
        if (waiting + 1 == BATCH) {
            statement.executeBatch();
            return 0;
        }
        return waiting + 1;
    }

    private static void flush(PreparedStatement statement, int waiting) throws SQLException {
        if (waiting > 0) {
            statement.executeBatch();
        }
    }

    private static String names(FactTable table) {
        return table.facts().stream().map(Fact::name).collect(Collectors.joining(", "));
    }
}
