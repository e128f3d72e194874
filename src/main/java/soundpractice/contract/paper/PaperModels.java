package soundpractice.contract.paper;

import static soundpractice.documents.NoticeField.*;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import soundpractice.contract.ContractFile;
import soundpractice.contract.Sayings;
import soundpractice.contract.investigation.AuditArea;
import soundpractice.contract.investigation.Investigation;
import soundpractice.contract.investigation.Statement;
import soundpractice.contract.notice.NoticeModels;
import soundpractice.documents.LetterModel;
import soundpractice.kernel.RecordId;

/// Fills the papers of an investigation from the case, with the head and the signature that notices have. What is not known stays empty and stops the paper by name.
public final class PaperModels {
    private final NoticeModels notices;
    private final Sayings words;

    /// Fills through the notices' own.
    public PaperModels(NoticeModels notices, Sayings words) {
        this.notices = notices;
        this.words = words;
    }

    /// The paper as it would be printed, dated so.
    public LetterModel of(PaperKind kind, ContractFile file, RecordId about, LocalDate date) {
        var dated = file.of().contractDate();
        var head = notices.head(kind.document(), file, date).with(MATTER, file.of().title()).with(CONTRACT_DATE, dated == null ? "" : LetterModel.printed(dated));
        return switch (kind) {
            case ASSURANCE -> file.investigationOf(about).map(i -> assurance(notices.supported(head), file, i)).orElse(head);
            case TERMS -> file.investigationOf(about).map(i -> terms(notices.supported(head), i)).orElse(head);
            case STATEMENT -> file.statementOf(about).map(s -> statement(head, s)).orElse(head);
        };
    }

    private static LetterModel assurance(LetterModel head, ContractFile file, Investigation of) {
        var by = of.answerBy();
        return head.with(ANSWER_BY, by == null ? "" : LetterModel.printed(by))
                .withTable(CONCERNS, rows(file.of().concerns())).withTable(POINTS, rows(of.asked()));
    }

    private LetterModel terms(LetterModel head, Investigation of) {
        var on = of.visit().on();
        return head.with(PURPOSE, of.why()).with(LEAD, of.lead()).with(TEAM, series(of.team())).with(VISIT_DATE, on == null ? "" : LetterModel.printed(on))
                .withTable(TERMS, of.terms().stream().map(t -> List.of(t.clause(), t.question())).toList())
                .withTable(AREAS, rows(Arrays.stream(AuditArea.values()).map(a -> words.say(a.key())).toList()));
    }

    private LetterModel statement(LetterModel head, Statement of) {
        return head.with(WITNESS, of.witness()).with(TAKEN_BY, of.takenBy()).with(TAKEN_ON, LetterModel.printed(of.takenOn())).with(CONSENT_ON, LetterModel.printed(of.consentOn()))
                .withTable(SAID, rows(of.text().lines().map(String::strip).filter(l -> !l.isEmpty()).toList()))
                .withTable(USES, rows(of.consents().stream().map(u -> words.say(u.key())).toList()));
    }

    private String series(List<String> parts) {
        return parts.size() < 2 ? String.join("", parts) : words.say("contract.printed.and", String.join(", ", parts.subList(0, parts.size() - 1)), parts.getLast());
    }

    private static List<List<String>> rows(List<String> points) {
        return points.stream().map(List::of).toList();
    }
}
