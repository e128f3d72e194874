package soundpractice.inspection.preparation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Who does what before, during and after an inspection (Table 1), and while a practice improves after a poor rating (Table 2). Each is ticked for each inspection.
public enum Duty {
    AT_CONTEXT(Organisation.AREA_TEAM, Phase.BEFORE),
    AT_FACTS(Organisation.AREA_TEAM, Phase.BEFORE),
    AT_OTHERS(Organisation.AREA_TEAM, Phase.BEFORE),
    AT_OFFICER(Organisation.AREA_TEAM, Phase.DURING),
    AT_TELL_CCG(Organisation.AREA_TEAM, Phase.DURING),
    AT_URGENT_CONTRACT(Organisation.AREA_TEAM, Phase.DURING),
    AT_URGENT_PROFESSIONAL(Organisation.AREA_TEAM, Phase.DURING),
    AT_SENIOR(Organisation.AREA_TEAM, Phase.AFTER),
    AT_MEETING(Organisation.AREA_TEAM, Phase.AFTER),
    AT_PROFESSIONAL(Organisation.AREA_TEAM, Phase.AFTER),
    AT_GOOD_WORK(Organisation.AREA_TEAM, Phase.AFTER),
    AT_QSG(Organisation.AREA_TEAM, Phase.AFTER),
    CCG_OFFICER(Organisation.CCG, Phase.DURING),
    CCG_QUALITY_HELP(Organisation.CCG, Phase.AFTER),
    CQC_CHAIR(Organisation.CQC, Phase.BEFORE),
    CQC_HEAD_JOINS(Organisation.CQC, Phase.BEFORE),
    CQC_METHOD(Organisation.CQC, Phase.BEFORE),
    CQC_LIST(Organisation.CQC, Phase.BEFORE),
    CQC_BRIEF(Organisation.CQC, Phase.BEFORE),
    CQC_FEEDBACK(Organisation.CQC, Phase.DURING),
    CQC_UP(Organisation.CQC, Phase.DURING),
    CQC_CONTACT(Organisation.CQC, Phase.DURING),
    CQC_REPORT(Organisation.CQC, Phase.AFTER),
    CQC_WARN(Organisation.CQC, Phase.AFTER),
    CQC_REVIEW(Organisation.CQC, Phase.AFTER),
    CQC_SAY_WHY(Organisation.CQC, Phase.IMPROVING),
    CQC_ENFORCE(Organisation.CQC, Phase.IMPROVING),
    PRACTICE_RESPONSIBLE(Organisation.PRACTICE, Phase.IMPROVING),
    PRACTICE_CAUSES(Organisation.PRACTICE, Phase.IMPROVING),
    PRACTICE_PLAN(Organisation.PRACTICE, Phase.IMPROVING),
    PRACTICE_TIME(Organisation.PRACTICE, Phase.IMPROVING),
    PRACTICE_PROGRESS(Organisation.PRACTICE, Phase.IMPROVING),
    PRACTICE_OPEN(Organisation.PRACTICE, Phase.IMPROVING, false),
    PRACTICE_SHARED(Organisation.PRACTICE, Phase.IMPROVING, false),
    PRACTICE_LEARN(Organisation.PRACTICE, Phase.IMPROVING, false),
    AT_HELP_PLAN(Organisation.AREA_TEAM, Phase.IMPROVING),
    AT_MONITOR(Organisation.AREA_TEAM, Phase.IMPROVING),
    AT_CONSIDER_CONTRACT(Organisation.AREA_TEAM, Phase.IMPROVING),
    AT_FIND_SUPPORT(Organisation.AREA_TEAM, Phase.IMPROVING, false),
    AT_ADVICE(Organisation.AREA_TEAM, Phase.IMPROVING, false),
    AT_SHARE_WITH_PEERS(Organisation.AREA_TEAM, Phase.IMPROVING, false),
    CCG_PLANNING(Organisation.CCG, Phase.IMPROVING),
    CCG_CAUSES(Organisation.CCG, Phase.IMPROVING, false),
    CCG_CHANCES(Organisation.CCG, Phase.IMPROVING, false),
    CCG_LEARNING(Organisation.CCG, Phase.IMPROVING, false),
    CCG_PEERS(Organisation.CCG, Phase.IMPROVING, false);

    private final Organisation who;
    private final Phase phase;
    private final boolean must;

    Duty(Organisation who, Phase phase) {
        this(who, phase, true);
    }

    Duty(Organisation who, Phase phase, boolean must) {
        this.who = who;
        this.phase = phase;
        this.must = must;
    }

    /// Whose it is.
    public Organisation who() {
        return who;
    }

    /// When it falls due.
    public Phase phase() {
        return phase;
    }

    /// Whether the framework says must; otherwise it is expected.
    public boolean must() {
        return must;
    }

    /// Those of a phase, by organisation.
    public static List<Duty> in(Phase phase) {
        return Arrays.stream(values()).filter(d -> d.phase == phase).toList();
    }

    /// As files and the command line write it.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The key of its sentence.
    public String key() {
        return "inspection.duty." + word();
    }
}
