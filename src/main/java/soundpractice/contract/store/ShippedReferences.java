package soundpractice.contract.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import soundpractice.contract.ContractSettings;
import soundpractice.contract.ContractType;
import soundpractice.contract.LegalReference;
import soundpractice.contract.Sayings;

/// What holds until the team says otherwise: the references of the source (2004), those that replaced them (2015) with their paragraph left open, none for APMS.
public final class ShippedReferences {
    private ShippedReferences() {}

    /// The first settings of a store.
    public static ContractSettings first(Sayings words) {
        return new ContractSettings(references(), Map.of("gms", "gms-2004", "pms", "pms-2004", "apms", "apms-own"), "", "", "", "", words.say("contract.first.role"), "", "",
                words.say("contract.first.policy"), words.say("contract.first.duty"), ContractSettings.DAYS, ContractSettings.DAYS, ContractSettings.DAYS);
    }

    static List<LegalReference> references() {
        try (var in = Objects.requireNonNull(ShippedReferences.class.getResourceAsStream("/soundpractice/contract/legal-references.csv"));
                var reader = de.siegmar.fastcsv.reader.CsvReader.builder().ofCsvRecord(new String(in.readAllBytes(), StandardCharsets.UTF_8))) {
            return reader.stream().skip(1).map(r -> new LegalReference(r.getField(0), ContractType.find(r.getField(1)).orElseThrow(), r.getField(2), r.getField(3), r.getField(4)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
