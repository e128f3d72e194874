package soundpractice.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import soundpractice.platform.text.Messages;

class RoleTest {

    @Test
    void every_role_is_found_by_its_name_however_it_is_written_and_has_words() {
        var words = Messages.load(Locale.UK);
        for (var role : Role.values()) {
            assertThat(Role.parse(role.written())).contains(role);
            assertThat(Role.parse(role.name())).contains(role);
            assertThat(Role.parse(" " + words.text(role.key()) + " ")).contains(role);
        }
        assertThat(Role.parse("officer")).contains(Role.AREA_TEAM_OFFICER);
        assertThat(Role.parse("lead")).contains(Role.LEAD_QUALITY_MANAGER);
        assertThat(Role.parse("king")).isEmpty();
    }

    @Test
    void the_lead_may_do_everything_and_everybody_may_look() {
        for (var permission : Permission.values()) {
            assertThat(Role.LEAD_QUALITY_MANAGER.may(permission)).as(permission.name()).isTrue();
        }
        for (var role : Role.values()) {
            assertThat(role.may(Permission.LOOK)).isTrue();
        }
    }

    @Test
    void who_only_reads_changes_nothing() {
        for (var role : new Role[] {Role.GP_LEAD, Role.DIRECTOR, Role.AUDITOR}) {
            for (var permission : Permission.values()) {
                boolean reading = permission == Permission.LOOK || permission == Permission.SEE_HISTORY && role == Role.AUDITOR;
                assertThat(role.may(permission)).as(role + " " + permission).isEqualTo(reading);
            }
        }
    }

    @Test
    void only_the_lead_validates_a_quarter_decides_cases_and_changes_policy() {
        for (var role : Role.values()) {
            for (var permission : new Permission[] {Permission.VALIDATE_QUARTER, Permission.DECIDE_CASES, Permission.CHANGE_POLICY, Permission.MANAGE_MEMBERS}) {
                assertThat(role.may(permission)).isEqualTo(role == Role.LEAD_QUALITY_MANAGER);
            }
        }
    }
}
