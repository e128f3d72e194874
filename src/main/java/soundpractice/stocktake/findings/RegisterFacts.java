package soundpractice.stocktake.findings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import soundpractice.kernel.PracticeCode;
import soundpractice.register.DataSetKind;
import soundpractice.register.Imports;
import soundpractice.register.PastImport;
import soundpractice.register.Practices;

/// What the register knows of a practice.
public final class RegisterFacts implements KnownFacts {
    private final Practices practices;
    private final String source;
    private final Imports imports;

    /// Facts of this register.
    ///
    /// @param source what people call it
    /// @param imports the files it was filled from, which say how old a fact is
    public RegisterFacts(Practices practices, String source, Imports imports) {
        this.practices = practices;
        this.source = source;
        this.imports = imports;
    }

    @Override
    public List<KnownFact> of(PracticeCode code) {
        var found = practices.find(code);
        if (found.isEmpty()) {
            return List.of();
        }
        var practice = found.get();
        var facts = new ArrayList<KnownFact>();
        var practiceFile = asOf(DataSetKind.PRACTICES);
        facts.add(new KnownFact(KnownFact.STATUS, practice.status().name().toLowerCase(Locale.ROOT), source, practiceFile, Set.of()));
        var size = practice.listSize();
        if (size != null) {
            facts.add(new KnownFact(KnownFact.LIST_SIZE, Integer.toString(size.patients()), source, size.on(), Set.of("patient_voice", "workforce", "continuity")));
        }
        var pcn = practice.belonging().pcn();
        // A register without a file of networks knows nothing about them; only one that has it can say that a practice has none.
        if (pcn != null || hasNetworks()) {
            facts.add(new KnownFact(KnownFact.PCN, pcn == null ? "" : pcn.name(), source, hasNetworks() ? asOf(DataSetKind.NETWORKS) : practiceFile, Set.of("networks")));
        }
        return facts;
    }

    private boolean hasNetworks() {
        return imports.all().stream().anyMatch(e -> e.kind().equals(DataSetKind.NETWORKS.commandName()));
    }

    private LocalDate asOf(DataSetKind kind) {
        return imports.all().stream().filter(e -> e.kind().equals(kind.commandName())).map(PastImport::asOf).findFirst().orElse(LocalDate.EPOCH);
    }
}
