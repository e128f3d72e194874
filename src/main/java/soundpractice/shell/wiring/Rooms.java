package soundpractice.shell.wiring;

import java.util.List;
import java.util.stream.Stream;
import soundpractice.documents.IssuedDocument;
import soundpractice.journal.Blobs;
import soundpractice.journal.Kind;
import soundpractice.performance.Quarters;
import soundpractice.performance.measures.MatrixEntry;
import soundpractice.performance.measures.ScorePolicy;
import soundpractice.performance.measures.Vulnerable;
import soundpractice.performance.rules.Ruling;
import soundpractice.platform.db.Projection;
import soundpractice.register.store.KeptFiles;
import soundpractice.register.store.RegisterTables;
import soundpractice.security.Member;
import soundpractice.sync.HeldPiece;

/// Every kind of record this program knows, and every feature's tables. A feature adds its line here and its wiring class beside.
final class Rooms {
    private Rooms() {}

    static List<Kind<?>> kinds() {
        return Stream.of(
                        List.<Kind<?>>of(Member.KIND),
                        RegisterWiring.kinds(),
                        Quarters.KINDS,
                        List.<Kind<?>>of(ScorePolicy.KIND, MatrixEntry.KIND, Vulnerable.KIND, Ruling.KIND),
                        List.<Kind<?>>of(IssuedDocument.KIND),
                        StocktakeWiring.kinds(),
                        ImprovementWiring.kinds(),
                        CaseworkWiring.kinds(),
                        InspectionWiring.kinds(),
                        ContractWiring.kinds(),
                        CommitteeWiring.kinds(),
                        HeldPiece.kindsOfTheRoom())
                .flatMap(List::stream)
                .toList();
    }

    static List<Projection> projections(Blobs blobs) {
        return Stream.of(List.<Projection>of(new RegisterTables(new KeptFiles(blobs)))).flatMap(List::stream).toList();
    }
}
