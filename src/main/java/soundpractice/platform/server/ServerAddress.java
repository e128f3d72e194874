package soundpractice.platform.server;

import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import soundpractice.kernel.Problem;
import soundpractice.kernel.TroubleException;

/// Where a team's server is and who asks there, as given with `--store jdbc:postgresql://host/database`.
///
/// @param url without name and password, so that it can be shown and kept
/// @param user the server's name for whoever asks; empty when the server is to decide
/// @param password the server's, not the store's; empty when there is none
public record ServerAddress(String url, String user, String password) {
    private static final String BEGINNING = "jdbc:postgresql:";

    /// Whether somebody who names a store so means a server.
    public static boolean isMeantBy(String store) {
        return store.toLowerCase(Locale.ROOT).startsWith(BEGINNING);
    }

    /// Reads an address. Name and password may stand in it; what does not stand there comes from PGUSER and PGPASSWORD.
    ///
    /// @throws TroubleException when it is none
    public static ServerAddress of(String given, Map<String, String> environment) throws TroubleException {
        try {
            var uri = URI.create(given.substring("jdbc:".length()));
            var path = uri.getPath();
            if (uri.getHost() == null || path == null || path.length() < 2) {
                throw new TroubleException(Problem.of("platform.server.address"));
            }
            var said = uri.getRawUserInfo() == null ? new String[0] : uri.getRawUserInfo().split(":", 2);
            var user = said.length > 0 ? plain(said[0]) : "";
            var password = said.length > 1 ? plain(said[1]) : "";
            var kept = new ArrayList<String>();
            for (var each : uri.getRawQuery() == null ? new String[0] : uri.getRawQuery().split("&")) {
                if (each.startsWith("user=")) {
                    user = plain(each.substring("user=".length()));
                } else if (each.startsWith("password=")) {
                    password = plain(each.substring("password=".length()));
                } else {
                    kept.add(each);
                }
            }
            var port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
            var url = BEGINNING + "//" + uri.getHost() + port + path + (kept.isEmpty() ? "" : "?" + String.join("&", kept));
            return new ServerAddress(url, told(user, environment.get("PGUSER")), told(password, environment.get("PGPASSWORD")));
        } catch (IllegalArgumentException e) {
            throw new TroubleException(Problem.of("platform.server.address"), e);
        }
    }

    private static String plain(String encoded) {
        return URLDecoder.decode(encoded.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static String told(String given, @Nullable String otherwise) {
        return !given.isEmpty() || otherwise == null ? given : otherwise;
    }

    /// The address with name and password in it, to be read again by [#of] in this program. Not to be shown or kept.
    public String whole() {
        var said = user.isEmpty() && password.isEmpty() ? "" : encoded(user) + (password.isEmpty() ? "" : ":" + encoded(password)) + "@";
        return BEGINNING + "//" + said + url.substring(BEGINNING.length() + 2);
    }

    private static String encoded(String plain) {
        return URLEncoder.encode(plain, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /// The same with a password that was asked for.
    public ServerAddress with(String asked) {
        return new ServerAddress(url, user, asked);
    }

    /// The same for the name under which somebody was there before; an empty one leaves it as it is.
    public ServerAddress as(String known) {
        return known.isEmpty() ? this : new ServerAddress(url, known, password);
    }

    /// How people call it: the database and the machine.
    public String shown() {
        var uri = URI.create(url.substring("jdbc:".length()));
        return uri.getPath().substring(1) + " (" + uri.getHost() + ")";
    }

    /// Without the password, wherever it may be printed.
    @Override
    public String toString() {
        return url;
    }
}
