package soundpractice.contract.notice;

import static soundpractice.documents.LetterField.*;
import static soundpractice.documents.NoticeField.*;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import soundpractice.casework.LetterSettings;
import soundpractice.contract.Alongside;
import soundpractice.contract.ContractCase;
import soundpractice.contract.ContractFile;
import soundpractice.contract.ContractSettings;
import soundpractice.contract.LegalReference;
import soundpractice.contract.Sayings;
import soundpractice.documents.LetterLanguage;
import soundpractice.documents.LetterModel;
import soundpractice.documents.NoticeKinds;
import soundpractice.kernel.PracticeCode;
import soundpractice.register.Contact;
import soundpractice.register.ContactRole;
import soundpractice.register.Contacts;
import soundpractice.register.Practices;

/// Fills notices from the case, the register and the team's settings. What is not known stays empty, and an empty field that the notice needs stops it by name.
public final class NoticeModels {
    private final Practices practices;
    private final Contacts contacts;
    private final Supplier<LetterSettings> letters;
    private final Supplier<ContractSettings> settings;
    private final Sayings words;

    /// Fills from these.
    public NoticeModels(Practices practices, Contacts contacts, Supplier<LetterSettings> letters, Supplier<ContractSettings> settings, Sayings words) {
        this.practices = practices;
        this.contacts = contacts;
        this.letters = letters;
        this.settings = settings;
        this.words = words;
    }

    /// The head and the signature that everything printed in a case has, as a document of that kind.
    public LetterModel head(String document, ContractFile file, LocalDate date) {
        var fields = new LinkedHashMap<String, String>();
        sender(fields);
        addressee(fields, file.practice(), date);
        fields.put(CASE_REFERENCE, file.of().reference());
        fields.put(CONTRACT, words.say(file.of().type().key()));
        fields.put(CONTRACT_WORD, words.say(file.of().type().key() + ".noun"));
        return new LetterModel(document, file.practice(), date, "", fields, Map.of(), LetterLanguage.ENGLISH);
    }

    /// The same with who supports the contractor.
    public LetterModel supported(LetterModel model) {
        var s = settings.get();
        return model.with(LMC, s.lmc()).with(LMC_CONTACT, s.lmcContact());
    }

    /// The notice as it would be printed, dated so.
    public LetterModel of(Notice notice, ContractFile file, LocalDate date) {
        var model = head(notice.form().document(), file, date);
        return switch (notice) {
            case NoActionLetter letter -> noAction(model, letter, file.of());
            case RemedialNotice remedial -> remedial(breach(model, file, remedial.discussed(), remedial.grounds(), remedial.evidence(), date), remedial, date);
            case BreachNotice breach -> breach(model, file, breach.discussed(), breach.grounds(), breach.evidence(), date).with(EARLIER_NOTICE, earlier(breach, file));
        };
    }

    private void sender(Map<String, String> fields) {
        var ours = letters.get();
        var s = settings.get();
        fields.put(ORGANISATION, ours.organisation());
        fields.put(SENDER_ADDRESS, ours.senderAddress());
        fields.put(SIGNATORY_NAME, s.signatoryName());
        fields.put(SIGNATORY_ROLE, s.signatoryRole());
        fields.put(SIGNATORY_PHONE, s.signatoryPhone());
        fields.put(SIGNATORY_EMAIL, s.signatoryEmail());
    }

    private void addressee(Map<String, String> fields, PracticeCode code, LocalDate date) {
        var practice = practices.find(code);
        fields.put(PRACTICE_NAME, practice.map(p -> p.properName()).orElse(""));
        fields.put(PRACTICE_ADDRESS, practice.map(p -> String.join("\n", p.address().asWritten())).orElse(""));
        fields.put(ADDRESSEE, contacts.holding(ContactRole.CLINICAL_LEAD, code, date).map(Contact::familyName).orElse(words.say("contract.standin.addressee")));
    }

    private static LetterModel noAction(LetterModel model, NoActionLetter letter, ContractCase of) {
        var dated = of.contractDate();
        var filled = model.in(letter.asked() ? NoticeKinds.ASSURED : NoticeKinds.NO_BREACH)
                .with(CONTRACT_DATE, dated == null ? "" : LetterModel.printed(dated))
                .withTable(CONCERNS, rows(letter.concerns()));
        return letter.asked() ? filled.withTable(EVIDENCE_ASKED, rows(letter.evidence())) : filled;
    }

    private LetterModel breach(LetterModel model, ContractFile file, List<LocalDate> discussed, List<Ground> grounds, List<String> evidence, LocalDate date) {
        var s = settings.get();
        var begun = file.of().contractDate();
        return supported(model).with(CONTRACT_START, begun == null ? "" : LetterModel.printed(begun))
                .with(DISCUSSED, discussed.isEmpty() ? "" : words.say("contract.printed.on", series(discussed.stream().sorted().map(LetterModel::printed).toList())))
                .with(STATUTE, s.reference(file.of().type()).map(LegalReference::text).orElse(""))
                .with(APPEAL_ADDRESS, String.join(", ", s.appealAddress().lines().map(String::strip).filter(l -> !l.isEmpty()).toList()))
                .with(APPEAL_DAYS, String.valueOf(s.appealDays()))
                .with(APPEAL_BY, LetterModel.printed(date.plusDays(s.appealDays())))
                .with(ALONGSIDE, alongside(file.of().alongside()))
                .withTable(GROUNDS, grounds.stream().map(g -> List.of(g.clause(), g.failing())).toList())
                .withTable(EVIDENCE, rows(evidence));
    }

    private LetterModel remedial(LetterModel model, RemedialNotice notice, LocalDate date) {
        var by = notice.remedyBy();
        var review = notice.reviewOn();
        var shorter = notice.shorter();
        var filled = model.in(shorter == null ? NoticeKinds.USUAL : NoticeKinds.SHORTER)
                .with(REMEDY_BY, by == null ? "" : LetterModel.printed(by))
                .with(REMEDY_DAYS, by == null ? "" : String.valueOf(ChronoUnit.DAYS.between(date, by)))
                .with(USUAL_DAYS, String.valueOf(settings.get().remedyDays()))
                .with(REVIEW_DATE, review == null ? "" : LetterModel.printed(review))
                .with(REVIEW_VENUE, notice.venue())
                .withTable(ACTIONS, rows(notice.actions()));
        return shorter == null ? filled
                : filled.with(SHORTER_GROUND, words.say(shorter.key() + ".printed", letters.get().organisation())).with(SHORTER_FACTS, notice.shorterFacts());
    }

    private String earlier(BreachNotice breach, ContractFile file) {
        var after = breach.after();
        return after == null ? "" : file.notice(after).map(NoticeFile::issued)
                .map(i -> words.say("contract.printed.earlier", LetterModel.printed(Objects.requireNonNull(i).noticeDate()))).orElse("");
    }

    /// What CQC does alongside, as the notice says it (fact 10, L-4).
    private String alongside(Alongside cqc) {
        if (!cqc.runs()) {
            return "";
        }
        var by = cqc.by();
        var what = cqc.what().strip().replaceAll("[.;,]+$", "");
        return by == null ? what : words.say("contract.printed.alongside", what, LetterModel.printed(by));
    }

    private String series(List<String> days) {
        return days.size() == 1 ? days.getFirst()
                : words.say("contract.printed.and", String.join(", ", days.subList(0, days.size() - 1)), days.getLast());
    }

    private static List<List<String>> rows(List<String> points) {
        return points.stream().map(List::of).toList();
    }
}
