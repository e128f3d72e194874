package soundpractice.register.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import soundpractice.platform.files.TableRow;

/// Which column of a practice file holds what. The file as published has 27 columns and no headings; people also re-save it with headings and
/// without its six empty columns, and the export service can add headings itself.
///
/// @param hasHeadings whether the first row is a heading row
/// @param unknown headings that nothing reads
/// @param at column of each part, -1 where the file lacks it
record PracticeColumns(boolean hasHeadings, List<String> unknown, List<Integer> at) {
    static final int CODE = 0;
    static final int NAME = 1;
    static final int REGION = 2;
    static final int GEOGRAPHY = 3;
    static final int ADDRESS = 4;
    static final int POSTCODE = 9;
    static final int OPENED = 10;
    static final int CLOSED = 11;
    static final int STATUS = 12;
    static final int SUB_TYPE = 13;
    static final int COMMISSIONER = 14;
    static final int JOINED = 15;
    static final int LEFT = 16;
    static final int PHONE = 17;
    static final int AMENDED = 18;
    static final int PROVIDER = 19;
    static final int SETTING = 20;

    private static final List<Integer> FULL = List.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 21, 23, 25);
    private static final List<Integer> WITHOUT_EMPTY = List.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20);
    private static final String[][] NAMES = {
        {"organisationcode", "orgcode", "odscode", "practicecode", "code", "organizationcode"},
        {"name", "organisationname", "practicename", "organizationname"},
        {"nationalgrouping", "national_grouping", "region"},
        {"highlevelhealthgeography", "highlevelhealthauthority"},
        {"addressline1", "address1", "addr1"},
        {"addressline2", "address2", "addr2"},
        {"addressline3", "address3", "addr3"},
        {"addressline4", "address4", "addr4", "town"},
        {"addressline5", "address5", "addr5", "county"},
        {"postcode"},
        {"opendate", "opened"},
        {"closedate", "closed"},
        {"status", "statuscode", "organisationstatus"},
        {"organisationsubtypecode", "organisationsubtype", "subtype", "subtypecode"},
        {"commissioner", "parentorganisationcode", "parentorganisation", "ccg"},
        {"joinproviderpurchaserdate", "joinparentdate", "joindate"},
        {"leftproviderpurchaserdate", "leftparentdate", "leftdate"},
        {"contacttelephonenumber", "telephone", "phone", "telephonenumber", "contacttelephone"},
        {"amendedrecordindicator", "amended"},
        {"providerpurchaser", "currentcareorganisation", "provider"},
        {"prescribingsetting", "setting"},
    };
    private static final Set<String> EMPTY_ONES = Set.of("column19", "column20", "column21", "column23", "column25", "column27", "null", "available", "filler");

    static @Nullable PracticeColumns of(TableRow first) {
        boolean headings = first.cell(0).chars().noneMatch(Character::isDigit);
        if (headings) {
            var names = new Headings(first);
            var found = Arrays.stream(NAMES).map(names::find).toList();
            if (found.get(CODE) >= 0 && found.get(NAME) >= 0 && found.get(STATUS) >= 0 && found.get(SETTING) >= 0) {
                return new PracticeColumns(true, unknown(first, found), found);
            }
        }
        return switch (first.size()) {
            case 27 -> new PracticeColumns(headings, List.of(), FULL);
            case 21 -> new PracticeColumns(headings, List.of(), WITHOUT_EMPTY);
            default -> null;
        };
    }

    private static List<String> unknown(TableRow first, List<Integer> found) {
        return new Headings(first).othersThan(found).stream().filter(h -> !EMPTY_ONES.contains(Headings.bare(h))).toList();
    }

    int status() {
        return at.get(STATUS);
    }

    String cell(TableRow row, int part) {
        return row.cell(at.get(part));
    }

    /// How many cells a whole row has at least: up to the setting.
    int width() {
        return at.stream().mapToInt(Integer::intValue).max().orElse(0) + 1;
    }
}
