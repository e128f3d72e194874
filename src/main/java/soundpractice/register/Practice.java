package soundpractice.register;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.Scope;

/// A practice as the register knows it today: what the newest imported file says of it, joined with its network, commissioner and list size.
/// The same file lists other prescribing cost centres too; [#isGpPractice] tells them apart.
///
/// @param code its code
/// @param name as the file spells it, mostly in capitals; 226 names are shared, so never match by it
/// @param address where it is
/// @param phone the prescribing contact's number, not always the front desk; may be empty
/// @param status what the national register says
/// @param opened legal opening date
/// @param closed legal closing date; it can disagree with the status for some weeks
/// @param roles prescribing settings as role ids (`RO76` = GP practice); older digits are translated
/// @param provider the trust or company behind it, a code; may be empty
/// @param belonging commissioner, network, locality
/// @param listSize newest count of patients, if a list-size file was imported
/// @param inLatestFile whether the newest practice file still lists it; missing there does not mean closed
public record Practice(
        PracticeCode code,
        String name,
        Address address,
        String phone,
        PracticeStatus status,
        @Nullable LocalDate opened,
        @Nullable LocalDate closed,
        Set<String> roles,
        String provider,
        Belonging belonging,
        @Nullable ListSize listSize,
        boolean inLatestFile) {

    /// The role id of a GP practice.
    public static final String GP_ROLE = "RO76";

    public Practice {
        roles = Set.copyOf(roles);
    }

    /// Its name with capitals only where a person would write them, for letters and screens.
    public String properName() {
        return ProperCase.of(name);
    }

    /// Whether it is a GP practice and not another prescribing cost centre.
    public boolean isGpPractice() {
        return roles.contains(GP_ROLE);
    }

    /// Where it is, by its code.
    public Country country() {
        return Country.of(code);
    }

    /// Whether the register calls it active.
    public boolean isActive() {
        return status == PracticeStatus.ACTIVE;
    }

    /// Its records' scope.
    public Scope scope() {
        return Scope.of(code);
    }
}
