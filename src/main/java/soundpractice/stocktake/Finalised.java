package soundpractice.stocktake;

import java.time.Instant;
import java.util.List;
import soundpractice.kernel.ProofCode;
import soundpractice.kernel.RecordId;

/// How an interview was closed.
///
/// @param at when
/// @param by who closed it
/// @param missing codes of required questions without an answer at that moment
/// @param reason why it was closed all the same; empty when nothing was missing
/// @param proof its proof code at that moment ([ProofCode])
/// @param scoring the version of the scoring rules it is read by from then on
public record Finalised(Instant at, String by, List<String> missing, String reason, String proof, RecordId scoring) {
    public Finalised {
        missing = List.copyOf(missing);
    }
}
