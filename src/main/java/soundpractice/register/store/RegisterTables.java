package soundpractice.register.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import soundpractice.kernel.BlobId;
import soundpractice.kernel.TroubleException;
import soundpractice.platform.db.ProjectedRecord;
import soundpractice.platform.db.Projection;
import soundpractice.register.DataSet;
import soundpractice.register.DataSetKind;
import soundpractice.register.intake.FactTable;

/// The register's tables, laid from the imported files in order of the date they speak of. A new file on top is laid over what is there; when one
/// is taken back, or an older one comes in between, its kind is laid anew from the kept files. Same data sets, same tables, whatever the order of arrival.
public final class RegisterTables implements Projection {
    private record Layer(UUID id, BlobId file) {}

    private final KeptFiles files;

    /// Tables over these kept files.
    public RegisterTables(KeptFiles files) {
        this.files = files;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(DataSet.KIND.name());
    }

    @Override
    public Set<String> tables() {
        return Stream.concat(
                        Stream.of("register_data_set", "register_laid", "register_fact_change"), Stream.of(FactTable.values()).map(FactTable::table))
                .collect(Collectors.toSet());
    }

    @Override
    public void clear(Handle handle) {
        tables().forEach(table -> handle.execute("DELETE FROM " + table));
    }

    @Override
    public void apply(Handle handle, ProjectedRecord record) {
        handle.execute("DELETE FROM register_data_set WHERE id = ?", record.id().value());
        if (record.value() instanceof DataSet set) {
            handle.execute("INSERT INTO register_data_set (id, kind, file, as_of) VALUES (?, ?, ?, ?)",
                    record.id().value(), set.kind().name(), set.file().value(), set.asOf());
        }
    }

    @Override
    public void settle(Handle handle) throws TroubleException {
        for (var kind : Stream.of(DataSetKind.values()).filter(DataSetKind::isOfRegister).toList()) {
            var wanted = wanted(handle, kind);
            var laid = handle.createQuery("SELECT data_set FROM register_laid WHERE kind = ? ORDER BY ordinal").bind(0, kind.name()).mapTo(UUID.class).list();
            var ids = wanted.stream().map(Layer::id).toList();
            if (ids.equals(laid)) {
                continue;
            }
            int from = laid.size();
            if (laid.size() > ids.size() || !ids.subList(0, laid.size()).equals(laid)) {
                empty(handle, kind);
                from = 0;
            }
            for (int i = from; i < wanted.size(); i++) {
                lay(handle, kind, wanted.get(i), i);
            }
        }
    }

    private List<Layer> wanted(Handle handle, DataSetKind kind) {
        return handle.createQuery("SELECT id, file FROM register_data_set WHERE kind = ? ORDER BY as_of, CAST(id AS VARCHAR)")
                .bind(0, kind.name())
                .map((rows, c) -> new Layer(rows.getObject(1, UUID.class), new BlobId(rows.getString(2))))
                .filter(layer -> files.has(layer.file)).list();
    }

    private static void empty(Handle handle, DataSetKind kind) {
        for (var table : FactTable.of(kind)) {
            handle.execute("DELETE FROM " + table.table());
            handle.execute("DELETE FROM register_fact_change WHERE kind = ?", table.name());
        }
        handle.execute("DELETE FROM register_laid WHERE kind = ?", kind.name());
    }

    private void lay(Handle handle, DataSetKind kind, Layer layer, int ordinal) throws TroubleException {
        var file = files.kept(kind, layer.file);
        if (file != null) {
            for (var table : FactTable.of(kind)) {
                FactRows.lay(handle, FactDifference.of(table, file.rowsOf(table), FactRows.known(handle, table)), layer.id);
            }
        }
        handle.execute("INSERT INTO register_laid (kind, ordinal, data_set) VALUES (?, ?, ?)", kind.name(), ordinal, layer.id);
    }

    /// The date of the newest file of a kind in the tables.
    static java.util.Optional<LocalDate> newest(Handle handle, DataSetKind kind) {
        return handle.createQuery("SELECT MAX(d.as_of) FROM register_data_set d JOIN register_laid l ON l.data_set = d.id WHERE l.kind = ?")
                .bind(0, kind.name())
                .mapTo(LocalDate.class)
                .findOne();
    }
}
