package soundpractice.contract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import soundpractice.journal.Kind;
import soundpractice.kernel.RecordId;

/// What every notice prints alike, and the days that count. The team edits it; an empty entry that a notice needs stops that notice by the entry's name.
///
/// @param references the legal references on offer
/// @param chosen which of them is in use for a sort of contract, by the type's word
/// @param appealAddress where a written appeal goes
/// @param lmc the Local Medical Committee
/// @param lmcContact how to reach it
/// @param signatoryName who signs
/// @param signatoryRole as what
/// @param signatoryPhone telephone under the signature
/// @param signatoryEmail e-mail under the signature
/// @param policy the governing policy (L-2)
/// @param engagementDuty the duty to involve the public when services change; the source cites section 13 without a letter
/// @param remedyDays the usual shortest time to remedy, from the notice's date
/// @param appealDays the time for an appeal, from service
/// @param objectionDays the time to object to sub-contracting, from the contractor's notice (SC-2)
public record ContractSettings(
        List<LegalReference> references,
        Map<String, String> chosen,
        String appealAddress,
        String lmc,
        String lmcContact,
        String signatoryName,
        String signatoryRole,
        String signatoryPhone,
        String signatoryEmail,
        String policy,
        String engagementDuty,
        int remedyDays,
        int appealDays,
        int objectionDays) {

    /// The one record, shared by the team.
    public static final Kind<ContractSettings> KIND = Kind.of("contract.settings", ContractSettings.class);
    /// Its id.
    public static final RecordId ID = RecordId.derived(KIND.name(), "ours");
    /// Days in the source.
    public static final int DAYS = 28;

    public ContractSettings {
        references = List.copyOf(references);
        chosen = java.util.Collections.unmodifiableMap(new java.util.TreeMap<>(chosen));
    }

    /// The reference in use for a sort of contract.
    public Optional<LegalReference> reference(ContractType type) {
        var id = chosen.getOrDefault(type.word(), "");
        return references.stream().filter(r -> r.type() == type && r.id().equals(id)).findFirst();
    }

    /// Those on offer for a sort of contract.
    public List<LegalReference> of(ContractType type) {
        return references.stream().filter(r -> r.type() == type).toList();
    }

    /// The same with this reference in use, in these words.
    public ContractSettings using(LegalReference reference) {
        var all = new ArrayList<LegalReference>();
        references.forEach(r -> all.add(r.id().equals(reference.id()) ? reference : r));
        var use = new LinkedHashMap<>(chosen);
        use.put(reference.type().word(), reference.id());
        return new ContractSettings(all, use, appealAddress, lmc, lmcContact, signatoryName, signatoryRole, signatoryPhone, signatoryEmail, policy, engagementDuty, remedyDays,
                appealDays, objectionDays);
    }

    /// The same with what notices print.
    public ContractSettings printing(String appeals, String committee, String reach, String name, String role, String phone, String email, String governing, String duty) {
        return new ContractSettings(references, chosen, appeals, committee, reach, name, role, phone, email, governing, duty, remedyDays, appealDays, objectionDays);
    }
}
