package soundpractice.shell.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import soundpractice.kernel.Percent;
import soundpractice.kernel.PracticeCode;

/// The fictional area: its networks, localities and practices, made from a fixed seed. No name here belongs to a real practice or person.
final class DemoArea {
    static final String ORGANISATION = "Tarnside Integrated Care Board";
    static final String PERSON = "Robin Lead";
    static final String SUB_ICB = "99T";
    static final String ICB = "QTV";
    static final List<String> NETWORKS =
            List.of("Harbour PCN", "Estuary PCN", "Castle Hill PCN", "Millbrook PCN", "North Fells PCN", "Vale PCN");
    static final List<String> LOCALITIES = List.of("Coast", "Town", "Fells and Vale");
    static final List<String> NEIGHBOURHOOD_MANAGERS = List.of("Ms Larkspur", "Mr Fenwright", "Ms Oakhollow");
    static final List<String> MEASURES = List.of(
            "Access", "Long-term conditions", "Medicines safety", "Safeguarding", "Screening and immunisation", "Member engagement");

    private static final int SEED = 20_170_727;
    private static final List<String> NAMES = List.of(
            "Harbour View Surgery", "Lighthouse Medical Centre", "Quayside Practice", "The Old Ropeworks Surgery", "Sandbank Health Centre",
            "Gull Lane Surgery", "Tidewater Medical Practice", "Pier Road Surgery", "Estuary House Surgery", "Saltmarsh Medical Centre",
            "Ferry Lane Practice", "Reedbed Surgery", "Heronsgate Health Centre", "Mudlark Medical Practice", "Causeway Surgery",
            "Old Customs House Practice", "Castle Hill Surgery", "Drawbridge Medical Centre", "Keep Street Practice", "Bailey Health Centre",
            "Portcullis Surgery", "Rampart Medical Practice", "Turret Lane Surgery", "Gatehouse Practice", "Millbrook Surgery",
            "Weaver’s Yard Medical Centre", "Sluice Street Practice", "Bobbin Health Centre", "The Dye Works Surgery", "Spindle Medical Practice",
            "Watermill Surgery", "Fuller’s Field Practice", "Highfell Surgery", "Cairn Medical Centre", "Beckside Practice",
            "Tarnhead Health Centre", "Scree Lane Surgery", "Bracken Medical Practice", "Drovers’ Road Surgery", "Curlew Practice",
            "Vale Surgery", "Orchard End Medical Centre", "Haywain Practice", "Meadowsweet Health Centre", "Longbarn Surgery",
            "Hedgerow Medical Practice", "Winding Lane Surgery", "Applegarth Practice");
    private static final List<String> SURNAMES = List.of(
            "Ashgrove", "Birkwell", "Cranmere", "Dellwood", "Elmsworth", "Fernacre", "Glenhollow", "Hawkstone", "Ivybridge-Lane", "Junewell",
            "Kestrelby", "Lindenholt", "Mossgrove", "Netherwick", "Otterburne", "Plumstead-Vale", "Quillworth", "Rowanby", "Silverdene", "Thornacre");
    private static final List<String> STREETS = List.of("Quay Street", "Mill Lane", "Castle Road", "Fell View", "Orchard Way", "Station Parade");
    private static final List<String> TOWNS = List.of("Tarnmouth", "Estuary Sands", "Castleton-on-Tarn", "Millbrook", "Fellside", "Valebridge");

    private DemoArea() {}

    /// The practices with their performance over so many quarters.
    static List<DemoPractice> practices(int count, int quarters) {
        var random = new Random(SEED);
        var practices = new ArrayList<DemoPractice>();
        for (int i = 0; i < count; i++) {
            int network = i * NETWORKS.size() / Math.max(count, 1);
            var name = i < NAMES.size() ? NAMES.get(i) : "Fellgate Practice " + (i + 1);
            practices.add(new DemoPractice(
                    PracticeCode.of("Z99%03d".formatted(i + 1)), name, (2 + random.nextInt(180)) + " " + STREETS.get(network), TOWNS.get(network),
                    "ZE9%d %d%s".formatted(network, 1 + random.nextInt(9), postcodeEnd(random)), network, listSize(random),
                    SURNAMES.get(i % SURNAMES.size()), "Practice Manager " + SURNAMES.get((i * 7 + 3) % SURNAMES.size()),
                    figures(i, quarters, random)));
        }
        return practices;
    }

    private static int listSize(Random random) {
        return Math.clamp(Math.round(Math.exp(8.95 + 0.45 * random.nextGaussian())), 1_650, 28_000);
    }

    private static String postcodeEnd(Random random) {
        var letters = "ABDEFGHJLNPQRSTUWXYZ";
        return "" + letters.charAt(random.nextInt(letters.length())) + letters.charAt(random.nextInt(letters.length()));
    }

    /// Most practices drift about their own level; some have a story that the screens are worth looking at for.
    private static List<Percent> figures(int practice, int quarters, Random random) {
        double level = 62.5 + 26 * Math.sqrt(random.nextDouble());
        double drift = random.nextGaussian() * 0.35;
        var figures = new ArrayList<Percent>();
        for (int q = 0; q < quarters; q++) {
            double noise = random.nextGaussian() * 1.9;
            int left = quarters - 1 - q;
            double figure = switch (practice) {
                // In trouble for over a year, and no better.
                case 9 -> left > 6 ? 66 - 0.4 * q + noise : 55.2 + noise / 2;
                // Slid slowly, then fell under the line.
                case 20 -> 70.5 - 1.05 * q + noise / 2;
                // Was red twice, took the support, and came out of it.
                case 28 -> left >= 2 && left <= 4 ? 57.1 + noise / 3 : 64.5 + (4 - Math.min(left, 4)) + noise / 2;
                // Fell all at once when partners left.
                case 33 -> left <= 1 ? 49.6 + noise / 2 : 72 + noise;
                // Two with the same figure at the fifth place of the last quarter: a person has to decide.
                case 14, 41 -> left == 0 ? 59.4 : 61.2 + noise / 2;
                // A hair under the line, for all that one decimal can show.
                case 37 -> left == 0 ? 59.99 : 63 + noise / 2;
                default -> level + drift * q + noise;
            };
            figures.add(new Percent(BigDecimal.valueOf(Math.clamp(figure, 38, 97.5)).setScale(2, RoundingMode.HALF_UP)));
        }
        return figures;
    }

    /// A quarter's dashboard as the file that a business intelligence team would send. The measures average to the overall figure.
    static String dashboard(List<DemoPractice> practices, int quarter) {
        var random = new Random(SEED + 31L * quarter);
        var csv = new StringBuilder("practice_code,overall," + String.join(",", MEASURES) + "\n");
        for (var practice : practices) {
            var overall = practice.overall().get(quarter).value();
            csv.append(practice.code()).append(',').append(overall.toPlainString());
            var rest = overall.multiply(BigDecimal.valueOf(MEASURES.size()));
            for (int m = MEASURES.size(); m > 1; m--) {
                var mean = rest.divide(BigDecimal.valueOf(m), 2, RoundingMode.HALF_UP);
                var share = clamp(mean.add(BigDecimal.valueOf(random.nextGaussian() * 5).setScale(2, RoundingMode.HALF_UP)));
                csv.append(',').append(share.toPlainString());
                rest = rest.subtract(share);
            }
            csv.append(',').append(clamp(rest).toPlainString()).append('\n');
        }
        return csv.toString();
    }

    private static BigDecimal clamp(BigDecimal figure) {
        return figure.max(BigDecimal.ZERO).min(BigDecimal.valueOf(100)).setScale(2, RoundingMode.HALF_UP);
    }

    /// The practices as the national register's file would list them.
    static String registerFile(List<DemoPractice> practices) {
        var csv = new StringBuilder();
        for (var p : practices) {
            row(csv, p.code().value(), p.name().toUpperCase(java.util.Locale.UK), "", ICB, p.street().toUpperCase(java.util.Locale.UK), "", "",
                    p.town().toUpperCase(java.util.Locale.UK), "", p.postcode(), "19740401", "", "ACTIVE", "B", SUB_ICB, "20220701", "",
                    "0199 496 0%03d".formatted(Integer.parseInt(p.code().value().substring(3))), "", "", "", "1", "", SUB_ICB, "", "RO76", "");
        }
        return csv.toString();
    }

    /// The area's commissioner as the national file would list it.
    static String commissionerFile() {
        var csv = new StringBuilder();
        row(csv, SUB_ICB, "NHS TARNSIDE ICB - 99T", "", ICB, "TARN HOUSE", "1 QUAY STREET", "", "TARNMOUTH", "", "ZE90 1AA", "20220701", "", "",
                "RO319", "", "", "", "", "", "", "", "1", "", "", "", "", "");
        return csv.toString();
    }

    /// Who belongs to which network, as the national file would list it.
    static String networkFile(List<DemoPractice> practices) {
        var csv = new StringBuilder();
        for (var p : practices) {
            row(csv, p.code().value(), p.name().toUpperCase(java.util.Locale.UK), SUB_ICB, "NHS TARNSIDE ICB - 99T", networkCode(p.network()),
                    NETWORKS.get(p.network()).toUpperCase(java.util.Locale.UK), SUB_ICB, "NHS TARNSIDE ICB - 99T", "20190701", "", "True");
        }
        return csv.toString();
    }

    /// Registered patients, as the monthly publication would list them.
    static String listSizeFile(List<DemoPractice> practices, java.time.LocalDate extract) {
        var csv = new StringBuilder("PUBLICATION,EXTRACT_DATE,TYPE,SUB_ICB_LOCATION_CODE,ONS_SUB_ICB_LOCATION_CODE,CODE,POSTCODE,SEX,AGE,NUMBER_OF_PATIENTS\n");
        for (var p : practices) {
            csv.append("GP_PRAC_PAT_LIST,%s,GP,%s,E38999999,%s,%s,ALL,ALL,%d\n".formatted(extract, SUB_ICB, p.code(), p.postcode(), p.listSize()));
        }
        return csv.toString();
    }

    static String networkCode(int network) {
        return "U9990%d".formatted(network + 1);
    }

    private static void row(StringBuilder csv, String... cells) {
        for (int i = 0; i < cells.length; i++) {
            csv.append(i == 0 ? "" : ",").append('"').append(cells[i]).append('"');
        }
        csv.append('\n');
    }
}
