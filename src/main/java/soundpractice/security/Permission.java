package soundpractice.security;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/// What a role may do. Everybody in the team may look; the auditor sees the history too. Whoever lacks a permission is told so, and a change that arrives
/// from them is held until a lead decides.
public enum Permission {
    /// See practices, figures, cases and papers.
    LOOK(Role.values()),
    /// See who changed what, when and why.
    SEE_HISTORY(Role.LEAD_QUALITY_MANAGER, Role.QUALITY_SUPPORT_MANAGER, Role.AREA_TEAM_OFFICER, Role.BI_ANALYST, Role.HEAD_OF_CONTRACTS, Role.AUDITOR),
    /// Bring in the national register, ratings and other public files.
    IMPORT_REGISTER(Role.LEAD_QUALITY_MANAGER, Role.QUALITY_SUPPORT_MANAGER, Role.BI_ANALYST),
    /// Keep contacts, notes and visits of a practice.
    EDIT_PRACTICE(Role.LEAD_QUALITY_MANAGER, Role.QUALITY_SUPPORT_MANAGER, Role.AREA_TEAM_OFFICER, Role.HEAD_OF_CONTRACTS),
    /// Bring in a quarter's figures and publish them for challenge.
    PUBLISH_QUARTER(Role.LEAD_QUALITY_MANAGER, Role.BI_ANALYST),
    /// Log a practice's challenge to a figure.
    LOG_CHALLENGE(Role.LEAD_QUALITY_MANAGER, Role.QUALITY_SUPPORT_MANAGER, Role.AREA_TEAM_OFFICER, Role.BI_ANALYST),
    /// Settle challenges and freeze a quarter.
    VALIDATE_QUARTER(Role.LEAD_QUALITY_MANAGER),
    /// Apply what the quarter-end run proposes, move cases, sign letters.
    DECIDE_CASES(Role.LEAD_QUALITY_MANAGER),
    /// Make letters from decisions taken, log their receipt and the replies.
    HANDLE_LETTERS(Role.LEAD_QUALITY_MANAGER, Role.QUALITY_SUPPORT_MANAGER, Role.AREA_TEAM_OFFICER, Role.HEAD_OF_CONTRACTS),
    /// Hold a stocktake interview.
    HOLD_STOCKTAKE(Role.LEAD_QUALITY_MANAGER, Role.QUALITY_SUPPORT_MANAGER, Role.AREA_TEAM_OFFICER),
    /// Write plans and memoranda, and their progress.
    WRITE_PLAN(Role.LEAD_QUALITY_MANAGER, Role.QUALITY_SUPPORT_MANAGER, Role.AREA_TEAM_OFFICER),
    /// Inspections, risk assessments, notices and breaches.
    ACT_ON_CONTRACT(Role.LEAD_QUALITY_MANAGER, Role.HEAD_OF_CONTRACTS),
    /// Put a committee's pack together and record what it decided.
    KEEP_COMMITTEE(Role.LEAD_QUALITY_MANAGER, Role.QUALITY_SUPPORT_MANAGER, Role.HEAD_OF_CONTRACTS),
    /// Change thresholds, calendars, questionnaires, templates and the organisation's details.
    CHANGE_POLICY(Role.LEAD_QUALITY_MANAGER),
    /// Invite, empower and remove members.
    MANAGE_MEMBERS(Role.LEAD_QUALITY_MANAGER),
    /// Make and read bundles, backups and exports.
    CARRY_OUT(Role.LEAD_QUALITY_MANAGER, Role.QUALITY_SUPPORT_MANAGER, Role.AREA_TEAM_OFFICER, Role.BI_ANALYST, Role.HEAD_OF_CONTRACTS);

    private final Set<Role> roles;

    Permission(Role... roles) {
        this.roles = EnumSet.noneOf(Role.class);
        this.roles.addAll(Set.of(roles));
    }

    /// The name of its words: what one does with it.
    public String key() {
        return "security.permission." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Whether a role has it.
    public boolean isGivenTo(Role role) {
        return roles.contains(role);
    }
}
