package soundpractice.shell.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/// Open data about the fictional area, in the layouts in which the real data sets come. Better practices tend to have better figures, and some have a
/// story of their own.
final class DemoMeasures {
    private static final int SEED = 20_210_525;
    private static final List<String> QUESTIONS = List.of("Safe", "Effective", "Caring", "Responsive", "Well-led");
    private static final List<String> GROUPS = List.of("Older people", "People with long term conditions", "\"Families, children and young people\"",
            "Working age people (including those recently retired and students)", "People whose circumstances may make them vulnerable",
            "People experiencing poor mental health (including people with dementia)");
    /// Indicator, usual figure, how much it follows the practice's performance.
    private static final List<String> INDICATORS = List.of("AST007", "COPD010", "DM020", "CAN005", "HYP008", "DEM004", "VI001");
    private static final double[] USUAL = {74, 83, 70, 82, 74, 76, 93.5};

    private final List<DemoPractice> practices;

    DemoMeasures(List<DemoPractice> practices) {
        this.practices = practices;
    }

    /// How far above or below the usual a practice lies, about -2 to 2.
    private static double level(DemoPractice p) {
        return (p.overall().getLast().value().doubleValue() - 76) / 9;
    }

    private static Random random(int practice, int salt) {
        return new Random(SEED + 1_000L * practice + salt);
    }

    /// CQC's ratings, five key questions and six groups a practice.
    String ratings(LocalDate today) {
        var csv = new StringBuilder("Location ID,Location ODS Code,Location Name,Location Primary Inspection Category,Service / Population Group,Domain,"
                + "Latest Rating,Publication Date,Inherited Rating (Y/N)\n");
        for (int i = 0; i < practices.size(); i++) {
            var p = practices.get(i);
            var random = random(i, 1);
            var day = today.minusDays(120 + random.nextInt(1_900));
            int worse = i == 33 ? 3 : i == 9 ? 2 : level(p) < -1.1 && random.nextInt(2) == 0 ? 1 : 0;
            boolean best = i == 0 || level(p) > 1.1 && random.nextInt(3) == 0;
            var overall = worse == 3 ? "Inadequate" : worse == 2 ? "Requires improvement" : best && i % 2 == 0 ? "Outstanding" : "Good";
            for (int q = 0; q < QUESTIONS.size(); q++) {
                boolean poor = worse == 3 || worse == 2 && (q == 0 || q == 4) || worse == 1 && q == 0;
                var rating = worse == 3 && q == 4 ? "Inadequate" : poor ? "Requires improvement" : best && q == 2 + i % 2 ? "Outstanding" : "Good";
                row(csv, p, i, "Overall", QUESTIONS.get(q), rating, day);
            }
            row(csv, p, i, "Overall", "Overall", overall, day);
            for (int g = 0; g < GROUPS.size(); g++) {
                var rating = worse >= 2 && g < 2 ? "Requires improvement" : best && g == 0 ? "Outstanding" : "Good";
                row(csv, p, i, GROUPS.get(g), "Overall", rating, LocalDate.of(2019, 3, 1).plusDays(i));
            }
        }
        return csv.toString();
    }

    private static void row(StringBuilder csv, DemoPractice p, int i, String group, String domain, String rating, LocalDate day) {
        csv.append("1-9%09d,%s,%s,GP Practices,%s,%s,%s,%02d/%02d/%d,%s\n".formatted(i + 1, p.code(), p.name(), group, domain, rating,
                day.getDayOfMonth(), day.getMonthValue(), day.getYear(), i % 11 == 4 ? "Y" : "N"));
    }

    /// A month of the Friends and Family Test.
    String friendsAndFamily(YearMonth month) {
        var csv = new StringBuilder("GP Friends and Family Test (demonstration) %s %d\nPractice Code,Total Responses,Percentage Positive\n"
                .formatted(month.getMonth().getDisplayName(TextStyle.FULL, Locale.UK), month.getYear()));
        for (int i = 0; i < practices.size(); i++) {
            var p = practices.get(i);
            var random = random(i, month.getMonthValue() * 7 + month.getYear());
            boolean silent = i == 33 ? random.nextInt(3) > 0 : random.nextInt(100) < (level(p) < -0.8 ? 16 : 3);
            if (silent) {
                csv.append(p.code()).append(",no data,no data\n");
            } else {
                double share = Math.clamp(0.9 + 0.03 * level(p) + 0.02 * random.nextGaussian(), 0.5, 1);
                csv.append("%s,%d,%.2f\n".formatted(p.code(), 20 + random.nextInt(p.listSize() / 60 + 20), share));
            }
        }
        return csv.toString();
    }

    /// QOF achievement in its long form.
    String achievement() {
        var csv = new StringBuilder("PRACTICE_CODE,INDICATOR_CODE,MEASURE,VALUE\n");
        for (int i = 0; i < practices.size(); i++) {
            var p = practices.get(i);
            for (int n = 0; n < INDICATORS.size(); n++) {
                var random = random(i, 100 + n);
                int denominator = Math.max(20, p.listSize() / (18 + 9 * n));
                double spread = n == INDICATORS.size() - 1 ? 2 : 7;
                double share = Math.clamp(USUAL[n] + spread * (0.7 * level(p) + 0.7 * random.nextGaussian()), 30, 100);
                long numerator = Math.round(denominator * share / 100);
                var code = p.code() + "," + INDICATORS.get(n);
                csv.append(code).append(",NUMERATOR,").append(numerator).append('\n').append(code).append(",DENOMINATOR,").append(denominator)
                        .append('\n').append(code).append(",PCAS,").append(denominator / 12).append('\n');
            }
            long points = Math.round(Math.clamp(555 + 35 * level(p) + 12 * random(i, 200).nextGaussian(), 320, 635));
            csv.append(p.code()).append(",RECORD,ACHIEVED_POINTS,").append(points).append('\n');
        }
        return csv.toString();
    }

    /// The points that each practice could reach.
    String maximum() {
        var csv = new StringBuilder("PRACTICE_CODE,REVISED_MAXIMUM_POINTS\n");
        practices.forEach(p -> csv.append(p.code()).append(",635\n"));
        return csv.toString();
    }

    /// The GP Patient Survey.
    String survey() {
        var csv = new StringBuilder("ad_practicecode,distributed,received,overallexp.pcteval,overallexp.baseevaluw,localgpservicesphone.pcteval,"
                + "gpcontactoverall.pcteval,lastgpapptneeds.pcteval\n");
        for (int i = 0; i < practices.size(); i++) {
            var random = random(i, 300);
            double level = level(practices.get(i));
            int received = 70 + random.nextInt(70);
            csv.append("%s,320,%d,%.3f,%d,%.3f,%.3f,%.3f\n".formatted(practices.get(i).code(), received, part(0.75, 0.08, level, random), received - 4,
                    part(0.52, 0.13, level, random), part(0.68, 0.09, level, random), part(0.89, 0.04, level, random)));
        }
        return csv.toString();
    }

    private static double part(double usual, double spread, double level, Random random) {
        return Math.clamp(usual + spread * (0.6 * level + 0.7 * random.nextGaussian()), 0.08, 0.99);
    }

    /// The workforce, a column a role.
    String workforce() {
        var csv = new StringBuilder("PRAC_CODE,TOTAL_PATIENTS,TOTAL_GP_FTE,TOTAL_GP_EXTG_FTE,TOTAL_NURSES_FTE,TOTAL_DPC_FTE,TOTAL_ADMIN_FTE\n");
        for (int i = 0; i < practices.size(); i++) {
            var p = practices.get(i);
            var random = random(i, 400);
            double doctors = i == 33 ? 1.1 : Math.max(0.8, p.listSize() / (2_150 - 260 * level(p) + 240 * random.nextGaussian()));
            if (i == 26) {
                csv.append(p.code()).append(",").append(p.listSize()).append(",NA,NA,NA,NA,NA\n");
            } else {
                csv.append("%s,%d,%.2f,%.2f,%.2f,%.2f,%.2f\n".formatted(p.code(), p.listSize(), doctors * 1.18, doctors, doctors * 0.55, doctors * 0.4, doctors * 2));
            }
        }
        return csv.toString();
    }

    /// The area's own scores for prescribing, by colour.
    String scores() {
        var csv = new StringBuilder("practice_code,Prescribing\n");
        for (int i = 0; i < practices.size(); i++) {
            double at = level(practices.get(i)) + 0.8 * random(i, 500).nextGaussian();
            csv.append(practices.get(i).code()).append(at > 1.2 ? ",blue" : at > -0.3 ? ",green" : at > -1.2 ? ",amber" : ",red").append('\n');
        }
        return csv.toString();
    }
}
