import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// Makes what people install. Run from the project's folder with a JDK 25, on the system it is made for (jpackage does not build for others):
///
///     java installer/Installer.java image        the program with its own runtime, in target/installer/sound-practice
///     java installer/Installer.java deb          a package for Debian and Ubuntu       (needs dpkg-deb and fakeroot)
///     java installer/Installer.java rpm          a package for Fedora and RHEL         (needs rpmbuild)
///     java installer/Installer.java msi|exe      a Windows installer                   (needs WiX 3 or later)
///     java installer/Installer.java dmg|pkg      a macOS disk image or package         (signed when SIGN_IDENTITY names a key)
///
/// It packages the program first when `target/app` is not there. Several kinds may be named at once.
void main(String... kinds) throws Exception {
    if (kinds.length == 0) {
        IO.println("Name what to make: image, deb, rpm, msi, exe, dmg or pkg.");
        System.exit(2);
    }
    var app = Path.of("target", "app");
    if (!Files.isDirectory(app.resolve("runtime")) || programJar(app) == null) {
        run(List.of(windows() ? "mvn.cmd" : "mvn", "-q", "-DskipTests", "package"));
    }
    var image = image(app);
    for (var kind : kinds) {
        if (!kind.equals("image")) {
            IO.println("made: " + installer(kind, image, version(app)));
        }
    }
    IO.println("made: " + image);
}

/// The folder to put anywhere: launcher, libraries, runtime, licences, and the cache that makes it start quickly.
Path image(Path app) throws Exception {
    var out = Path.of("target", "installer");
    var image = out.resolve(mac() ? "sound-practice.app" : "sound-practice");
    delete(image);
    Files.createDirectories(out);
    var command = new ArrayList<>(List.of(
            tool("jpackage"), "--type", "app-image", "--name", "sound-practice", "--dest", out.toString(),
            "--input", app.resolve("lib").toString(), "--main-jar", programJar(app).getFileName().toString(), "--main-class", "soundpractice.Main",
            "--runtime-image", app.resolve("runtime").toString(), "--app-version", version(app), "--icon", icon(),
            "--vendor", "Sound Practice", "--copyright", "AGPL-3.0-or-later", "--description", DESCRIPTION,
            "--app-content", app.resolve("LICENSE").toString()));
    for (var notice : List.of("THIRD-PARTY.txt", "legal")) {
        if (Files.exists(app.resolve(notice))) {
            command.addAll(List.of("--app-content", app.resolve(notice).toString()));
        }
    }
    for (var option : javaOptions()) {
        command.addAll(List.of("--java-options", option));
    }
    if (windows()) {
        // A second launcher with a console, for scripts.
        command.addAll(List.of("--add-launcher", "sound-practice-cli=installer/windows/console.properties"));
    }
    run(command);
    order(image);
    train(image);
    if (!mac() && !windows()) {
        launcher(image);
    }
    return image;
}

/// The libraries that the first window needs come first on the class path; jpackage puts them by their names, and whatever lies behind sixty others is looked
/// for in all of those.
void order(Path image) throws IOException {
    var config = parts(image).resolve("sound-practice.cfg");
    var lines = Files.readAllLines(config);
    var libraries = lines.stream().filter(line -> line.startsWith("app.classpath=")).sorted(Comparator.comparingInt(this::turn)).iterator();
    Files.write(config, lines.stream().map(line -> line.startsWith("app.classpath=") ? libraries.next() : line).toList());
}

int turn(String library) {
    var first = List.of("sound-practice-", "atlantafx-", "ikonli-", "slf4j-", "picocli-");
    for (int turn = 0; turn < first.size(); turn++) {
        if (library.contains("/" + first.get(turn)) || library.contains("\\" + first.get(turn))) {
            return turn;
        }
    }
    return first.size();
}

/// Where jpackage has put the libraries.
Path parts(Path image) {
    return image.resolve(mac() ? "Contents/app" : windows() ? "app" : "lib/app");
}

/// The launcher that jpackage makes for Linux asks rpm and dpkg at every start which package it belongs to, which takes as long as a third of the start. So a
/// script stands in its place; it reads what jpackage wrote down, in the same order, or the start cache would not fit.
void launcher(Path image) throws IOException {
    var options = new ArrayList<String>();
    var path = new ArrayList<String>();
    for (var line : Files.readAllLines(image.resolve("lib/app/sound-practice.cfg"))) {
        if (line.startsWith("app.classpath=")) {
            path.add(line.substring("app.classpath=".length()).replace("$APPDIR", "$app"));
        } else if (line.startsWith("java-options=")) {
            options.add('"' + line.substring("java-options=".length()).replace("$APPDIR", "$app") + '"');
        }
    }
    var script = """
            #!/bin/sh
            # Starts Sound Practice with the runtime that lies beside it. All arguments go to the program.
            self=$0
            if [ -h "$self" ]; then self=$(readlink -f "$self"); fi
            case $self in /*) ;; *) self=$PWD/$self ;; esac
            home=${self%%/bin/*}
            app=$home/lib/app
            # Without a graphics card (a virtual desktop, say) JavaFX's own painter starts sooner and takes less memory than OpenGL played in software.
            painter=sw
            for card in /dev/dri/card* /dev/nvidia0 /dev/dxg; do
                if [ -e "$card" ]; then painter=es2,sw; fi
            done
            # Memory in large pieces where Linux lends them to those who ask: a start touches fewer of them.
            pieces=-
            if read -r lent 2>/dev/null </sys/kernel/mm/transparent_hugepage/enabled; then
                case $lent in *"[never]"*) ;; *) pieces=+ ;; esac
            fi
            # Two stocks of memory for the native parts instead of eight for each processor, and what is free in them given back.
            MALLOC_ARENA_MAX=2
            export MALLOC_ARENA_MAX
            exec "$home/lib/runtime/bin/java" \\
                "-Dprism.order=$painter" "-XX:${pieces}UseTransparentHugePages" -XX:TrimNativeHeapInterval=5000 \\
                %s \\
                -cp "%s" \\
                soundpractice.Main "$@"
            """.formatted(String.join(" \\\n    ", options), String.join(":", path));
    var program = image.resolve("bin/sound-practice");
    Files.delete(program);
    Files.writeString(program, script);
    Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
}

/// One start up to the sign-in window, so that the next ones find its classes loaded and linked (JEP 514). No more than that: all that is in the cache is
/// taken up at every start, and with the classes of the first screens and letters in it the window came later, not sooner (decision 26). The cache
/// is an aid: when it cannot be made or does not fit, the program starts as it does without one.
void train(Path image) throws Exception {
    var parts = parts(image);
    var java = image.resolve(mac() ? "Contents/runtime/Contents/Home/bin" : windows() ? "runtime/bin" : "lib/runtime/bin").resolve(windows() ? "java.exe" : "java");
    if (!Files.exists(java)) {
        IO.println("no java in the image's runtime: no start cache is made");
        return;
    }
    var config = parts.resolve("sound-practice.cfg");
    var path = new ArrayList<String>();
    for (var line : Files.readAllLines(config)) {
        if (line.startsWith("app.classpath=")) {
            path.add(line.substring("app.classpath=".length()).replace("$APPDIR", parts.toString()));
        }
    }
    // The JVM takes the cache only when the libraries are as old as they were; packing makes them younger, so postinst and the spec set the same day again.
    try (var libraries = Files.list(parts)) {
        for (var library : libraries.filter(f -> f.toString().endsWith(".jar")).toList()) {
            Files.setLastModifiedTime(library, FileTime.from(Instant.parse("2026-01-01T00:00:00Z")));
        }
    }
    var cache = parts.resolve("sound-practice.aot");
    var work = Files.createTempDirectory("sound-practice-training");
    var command = new ArrayList<>(List.of(java.toString(), "-XX:AOTCacheOutput=" + cache));
    javaOptions().stream().filter(o -> !o.startsWith("-Xlog")).map(o -> o.replace("$APPDIR", parts.toString())).forEach(command::add);
    boolean real = System.getenv("DISPLAY") != null || windows() || mac(); // in a real window (Xvfb will do) its classes are in the cache too
    if (!real) {
        command.addAll(List.of("-Dglass.platform=Headless", "-Dprism.order=sw"));
    }
    // A store of the training's own, which need only look like one: the sign-in window is what most starts show.
    var store = Files.createDirectories(work.resolve("store"));
    Files.createFile(store.resolve("identity.qak"));
    command.addAll(List.of("-Dsoundpractice.start-probe=true", "-cp", String.join(System.getProperty("path.separator"), path), "soundpractice.Main"));
    var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(work.resolve("training.log").toFile());
    builder.environment().put("SOUND_PRACTICE_STORE", store.toString());
    if (!real) {
        builder.environment().put("DISPLAY", ":none");
    }
    var ended = builder.start().waitFor();
    if (ended == 0 && Files.exists(cache)) {
        Files.writeString(config, "java-options=-XX:AOTCache=$APPDIR/sound-practice.aot\n", StandardOpenOption.APPEND);
        IO.println("start cache: " + Files.size(cache) / 1_000_000 + " MB");
    } else {
        IO.println("the start cache could not be made; see " + work.resolve("training.log"));
        return;
    }
    delete(work);
}

/// What a person double-clicks to install.
Path installer(String kind, Path image, String version) throws Exception {
    var out = Path.of("target", "installer");
    var command = new ArrayList<>(List.of(
            tool("jpackage"), "--type", kind, "--app-image", image.toString(), "--name", "sound-practice", "--dest", out.toString(), "--app-version", version,
            "--vendor", "Sound Practice", "--copyright", "AGPL-3.0-or-later", "--description", DESCRIPTION,
            "--license-file", "LICENSE", "--file-associations", "installer/qabundle.properties", "--about-url", "https://example.invalid/sound-practice"));
    command.addAll(switch (kind) {
        case "deb" -> List.of("--resource-dir", "installer/linux", "--linux-package-name", "sound-practice", "--linux-shortcut", "--linux-menu-group", "Office",
                "--linux-app-category", "misc", "--linux-deb-maintainer", "maintainers@sound-practice.invalid", "--linux-package-deps", "libgtk-3-0, libfreetype6, xdg-utils");
        case "rpm" -> List.of("--resource-dir", "installer/linux", "--linux-package-name", "sound-practice", "--linux-shortcut", "--linux-menu-group", "Office",
                "--linux-rpm-license-type", "AGPL-3.0-or-later", "--linux-package-deps", "gtk3, freetype, xdg-utils");
        case "msi", "exe" -> List.of("--win-menu", "--win-shortcut-prompt", "--win-dir-chooser", "--win-per-user-install", "--win-upgrade-uuid", "5f2d0f3e-8a55-4a53-9a55-7a1c6d1f9b21");
        case "dmg", "pkg" -> System.getenv("SIGN_IDENTITY") == null || System.getenv("SIGN_IDENTITY").isBlank() ? List.of() : List.of("--mac-sign", "--mac-signing-key-user-name", System.getenv("SIGN_IDENTITY"));
        default -> throw new IllegalArgumentException("not a kind of installer: " + kind);
    });
    run(command);
    try (var made = Files.list(out)) {
        return made.filter(f -> f.toString().endsWith("." + kind)).max(Comparator.comparing(f -> f.toFile().lastModified())).orElseThrow();
    }
}

static final String DESCRIPTION = "Looks after the quality of GP practices, offline";

/// The same as in installer/bin. Memory fits a laptop of 8 GB; a missing start cache is not worth a word. The second compiler is let wait until the window is
/// there: its thresholds are four times the usual, and what it compiled while the cache was trained does not tell it to begin at once (decision 26).
List<String> javaOptions() {
    return List.of("--enable-native-access=ALL-UNNAMED,javafx.graphics", "--sun-misc-unsafe-memory-access=allow", "-Djava.awt.headless=true",
            "-XX:+UseSerialGC", "-Xms64m", "-Xmn32m", "-Xmx1024m", "-Dsoundpractice.fonts=$APPDIR/fonts",
            "-XX:+UnlockDiagnosticVMOptions", "-XX:-AOTReplayTraining", "-XX:Tier4InvocationThreshold=20000", "-XX:Tier4MinInvocationThreshold=2400",
            "-XX:Tier4CompileThreshold=60000", "-XX:Tier4BackEdgeThreshold=160000", "-Xlog:aot*=off", "-Xlog:cds=off");
}

Path programJar(Path app) throws IOException {
    if (!Files.isDirectory(app.resolve("lib"))) {
        return null;
    }
    try (var jars = Files.list(app.resolve("lib"))) {
        return jars.filter(f -> f.getFileName().toString().matches("sound-practice-[0-9].*\\.jar")).findFirst().orElse(null);
    }
}

/// Numbers alone: installers take no words such as SNAPSHOT. macOS wants a first number of at least 1, so 0.x is shown as 1.0.x there.
String version(Path app) throws IOException {
    var given = programJar(app).getFileName().toString().replaceAll("sound-practice-([0-9.]+).*\\.jar", "$1").replaceAll("\\.$", "");
    return mac() && given.startsWith("0.") ? "1." + given : given;
}

String icon() {
    return "icons/sound-practice" + (windows() ? ".ico" : mac() ? ".icns" : "-512.png");
}

boolean windows() {
    return System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
}

boolean mac() {
    return System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac");
}

/// A tool of the JDK that runs this file.
String tool(String name) {
    return Path.of(System.getProperty("java.home"), "bin", windows() ? name + ".exe" : name).toString();
}

void run(List<String> command) throws Exception {
    int ended = new ProcessBuilder(command).inheritIO().start().waitFor();
    if (ended != 0) {
        throw new IOException("ended with " + ended + ": " + String.join(" ", command));
    }
}

void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                file.toFile().setWritable(true);
                Files.delete(file);
            }
        }
    }
}
