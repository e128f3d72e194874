package soundpractice.register.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import soundpractice.kernel.PracticeCode;
import soundpractice.register.Address;
import soundpractice.register.Area;
import soundpractice.register.Belonging;
import soundpractice.register.Country;
import soundpractice.register.ListSize;
import soundpractice.register.Named;
import soundpractice.register.Practice;
import soundpractice.register.PracticeStatus;
import soundpractice.register.intake.FactTable;

/// The whole register as it stood at one moment, joined and ready: some fifteen thousand cost centres take less than 20 MB.
///
/// @param byCode every cost centre, by code
/// @param gp the GP practices
/// @param ours the area's practices
/// @param index their filter
/// @param whole the filter of all GP practices
/// @param networks open networks
/// @param commissioners open sub-ICBs
/// @param area the area as chosen
record Snapshot(
        Map<PracticeCode, Practice> byCode,
        List<Practice> gp,
        List<Practice> ours,
        PracticeIndex index,
        PracticeIndex whole,
        List<Named> networks,
        List<Named> commissioners,
        Area area) {

    /// Names of bodies by code.
    private record Names(Map<String, String> names, Map<String, String> icbOf, Map<String, String> icbNames) {
        @Nullable Named subIcb(String code) {
            return code.isEmpty() ? null : new Named(code, names.getOrDefault(code, code));
        }

        @Nullable Named icb(String subIcb) {
            var code = icbOf.get(subIcb);
            return code == null || code.isEmpty() ? null : new Named(code, icbNames.getOrDefault(code, code));
        }
    }

    static Snapshot read(Handle handle, Area area, LocalDate today) {
        var commissioners = FactRows.known(handle, FactTable.COMMISSIONER);
        var names = names(commissioners);
        var pcns = pcns(handle, today);
        var sizes = new HashMap<String, ListSize>();
        FactRows.known(handle, FactTable.LIST_SIZE).forEach((code, known) ->
                sizes.put(code, new ListSize(Integer.parseInt(known.values().getFirst()), LocalDate.parse(known.values().get(1)))));
        var localities = new HashMap<PracticeCode, String>();
        area.localities().forEach(l -> l.practices().forEach(code -> localities.putIfAbsent(code, l.name())));
        var byCode = new TreeMap<PracticeCode, Practice>();
        FactRows.known(handle, FactTable.PRACTICE).forEach((text, known) -> {
            var code = new PracticeCode(text);
            var belonging = new Belonging(
                    names.subIcb(known.values().get(11)), names.icb(known.values().get(11)), pcns.get(text), localities.get(code));
            byCode.put(code, practice(code, known, belonging, sizes.get(text)));
        });
        var gp = byCode.values().stream().filter(Practice::isGpPractice).toList();
        var ours = gp.stream().filter(p -> area.isEmpty() ? p.country() == Country.ENGLAND : area.holds(p.code(), p.belonging())).toList();
        return new Snapshot(byCode, gp, ours, new PracticeIndex(ours), new PracticeIndex(gp), networks(handle), subIcbs(commissioners), area);
    }

    private static Practice practice(PracticeCode code, FactDifference.Known known, Belonging belonging, @Nullable ListSize size) {
        var v = known.values();
        var lines = v.get(1).isEmpty() ? List.<String>of() : Arrays.asList(v.get(1).split("\n", -1));
        var roles = v.get(14).isEmpty() ? Set.<String>of() : Set.copyOf(Arrays.asList(v.get(14).split("\\|", -1)));
        return new Practice(
                code, v.get(0), new Address(lines, v.get(2), v.get(3)), v.get(4), PracticeStatus.valueOf(v.get(7)), day(v.get(5)), day(v.get(6)), roles,
                v.get(15), belonging, size, !known.missing());
    }

    private static @Nullable LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }

    /// The network of each practice today: started, not ended, in the newest file; the latest start where spells overlap.
    private static Map<String, Named> pcns(Handle handle, LocalDate today) {
        var current = new HashMap<String, Named>();
        var since = new HashMap<String, LocalDate>();
        FactRows.known(handle, FactTable.MEMBERSHIP).values().stream().filter(k -> !k.missing()).forEach(known -> {
            var v = known.values();
            var starts = LocalDate.parse(v.get(2));
            boolean now = !starts.isAfter(today) && (v.get(3).isEmpty() || LocalDate.parse(v.get(3)).isAfter(today));
            var other = since.get(v.getFirst());
            if (now && (other == null || starts.isAfter(other))) {
                since.put(v.getFirst(), starts);
                current.put(v.getFirst(), new Named(v.get(1), v.get(4).isEmpty() ? v.get(1) : v.get(4)));
            }
        });
        return current;
    }

    private static Names names(Map<String, FactDifference.Known> commissioners) {
        var names = new HashMap<String, String>();
        var icbOf = new HashMap<String, String>();
        var icbNames = new HashMap<String, String>();
        commissioners.forEach((code, known) -> {
            var v = known.values();
            if (v.get(5).contains("RO327") || v.get(5).contains("RO218")) {
                return;
            }
            names.put(code, v.get(0));
            if (isSubIcb(known)) {
                icbOf.put(code, v.get(2));
                // The ICB's own name stands in each of its sub-ICBs' names, before the last dash (data-formats §3).
                int dash = v.get(0).lastIndexOf(" - ");
                icbNames.putIfAbsent(v.get(2), dash < 0 ? v.get(0) : v.get(0).substring(0, dash));
            }
        });
        return new Names(names, icbOf, icbNames);
    }

    private static boolean isSubIcb(FactDifference.Known commissioner) {
        return Arrays.asList(commissioner.values().get(5).split("\\|", -1)).contains("RO319");
    }

    private static List<Named> subIcbs(Map<String, FactDifference.Known> commissioners) {
        return sorted(commissioners.entrySet().stream()
                .filter(e -> isSubIcb(e.getValue()) && e.getValue().values().get(4).isEmpty())
                .map(e -> new Named(e.getKey(), e.getValue().values().getFirst())).toList());
    }

    private static List<Named> networks(Handle handle) {
        return sorted(FactRows.known(handle, FactTable.NETWORK).entrySet().stream()
                .filter(e -> !e.getValue().missing() && e.getValue().values().get(3).isEmpty())
                .map(e -> new Named(e.getKey(), e.getValue().values().getFirst())).toList());
    }

    private static List<Named> sorted(List<Named> names) {
        var sorted = new ArrayList<>(names);
        sorted.sort(Comparator.comparing(Named::name).thenComparing(Named::code));
        return sorted;
    }
}
