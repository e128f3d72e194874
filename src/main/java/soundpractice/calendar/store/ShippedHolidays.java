package soundpractice.calendar.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Properties;
import soundpractice.calendar.BankHoliday;
import soundpractice.calendar.HolidayTable;

/// The bank holidays of England and Wales that came with the program (GOV.UK, Open Government Licence v3.0; see the `.source.properties` beside the table).
public final class ShippedHolidays {
    private static final String TABLE = "/soundpractice/calendar/bank-holidays-england-and-wales.csv";
    private static final String SOURCE = "/soundpractice/calendar/bank-holidays-england-and-wales.source.properties";

    private ShippedHolidays() {}

    /// The table, 2015 to 2028.
    public static HolidayTable englandAndWales() {
        try (var table = new InputStreamReader(resource(TABLE), StandardCharsets.UTF_8);
                var source = new InputStreamReader(resource(SOURCE), StandardCharsets.UTF_8)) {
            var about = new Properties();
            about.load(source);
            var days = table.readAllAsString().lines().skip(1).filter(line -> !line.isBlank()).map(ShippedHolidays::day).toList();
            if (days.size() != Integer.parseInt(about.getProperty("rows"))) {
                throw new IllegalStateException("the shipped table of bank holidays was cut: " + days.size() + " rows");
            }
            return new HolidayTable(
                    about.getProperty("version"),
                    about.getProperty("publisher"),
                    about.getProperty("licence"),
                    LocalDate.parse(about.getProperty("from")),
                    LocalDate.parse(about.getProperty("through")),
                    days);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BankHoliday day(String line) {
        int comma = line.indexOf(',');
        return new BankHoliday(LocalDate.parse(line.substring(0, comma)), line.substring(comma + 1).strip());
    }

    private static InputStream resource(String name) {
        var found = ShippedHolidays.class.getResourceAsStream(name);
        if (found == null) {
            throw new IllegalStateException("not shipped: " + name);
        }
        return found;
    }
}
