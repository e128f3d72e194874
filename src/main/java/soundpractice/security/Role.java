package soundpractice.security;

import java.util.Locale;
import java.util.Optional;

/// What somebody is in the team. It decides what they may do ([Permission]).
public enum Role {
    LEAD_QUALITY_MANAGER("lead"),
    QUALITY_SUPPORT_MANAGER("support"),
    AREA_TEAM_OFFICER("officer"),
    BI_ANALYST("analyst"),
    HEAD_OF_CONTRACTS("contracts"),
    GP_LEAD("gp"),
    DIRECTOR("director"),
    AUDITOR("auditor");

    private final String shortly;

    Role(String shortly) {
        this.shortly = shortly;
    }

    /// The role's name as the command line and JSON write it: `lead-quality-manager`.
    public String written() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The name of the role's words.
    public String key() {
        return "security.role." + written();
    }

    /// Whether the role is permitted this.
    public boolean may(Permission permission) {
        return permission.isGivenTo(this);
    }

    /// The role somebody typed: its name with blanks, hyphens or underscores, its first word, or its short form (`lead`, `officer`).
    public static Optional<Role> parse(String text) {
        var bare = text.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", "-").replace("business-intelligence", "bi");
        for (var role : values()) {
            if (role.written().equals(bare) || role.shortly.equals(bare)) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }
}
