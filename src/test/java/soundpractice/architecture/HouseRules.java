package soundpractice.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;

/// The rules of the house, for the house as it stands and for the samples that break them: the samples live under another root but look like rooms.
final class HouseRules {
    /// One order: a room uses only what stands before it.
    static final List<String> ORDER = List.of(
            "kernel", "platform", "journal", "calendar", "security", "sync", "documents", "register", "performance", "stocktake", "improvement", "casework",
            "inspection", "contract", "committee", "shell", "cli", "");

    /// Rooms that are not features: they have no face of their own to be kept pure.
    private static final Set<String> NO_FEATURES = Set.of("kernel", "platform", "cli", "shell", "");
    private static final List<String> BEHIND = List.of("store", "ui", "intake", "render", "wire", "crypto");
    private static final Set<String> NETWORK = Set.of(
            "java.net.Socket", "java.net.ServerSocket", "java.net.DatagramSocket", "java.net.URLConnection", "java.net.HttpURLConnection",
            "java.net.InetAddress", "java.net.InetSocketAddress", "java.nio.channels.SocketChannel", "java.nio.channels.ServerSocketChannel",
            "java.nio.channels.DatagramChannel", "java.nio.channels.AsynchronousSocketChannel");

    private final String root;

    HouseRules(String root) {
        this.root = root;
    }

    /// The room a class is in: `register`, `shell`; empty for the program's entry.
    String room(JavaClass type) {
        var name = type.getPackageName();
        if (!name.equals(root) && !name.startsWith(root + ".")) {
            return "?";
        }
        var inside = name.equals(root) ? "" : name.substring(root.length() + 1);
        return inside.contains(".") ? inside.substring(0, inside.indexOf('.')) : inside;
    }

    private boolean isOurs(JavaClass type) {
        return !room(type).equals("?");
    }

    private boolean isFace(JavaClass type) {
        return isOurs(type) && !NO_FEATURES.contains(room(type)) && behind(type).isEmpty();
    }

    /// What lies behind a feature's face: `store`, `crypto`; empty otherwise.
    private String behind(JavaClass type) {
        var room = root + "." + room(type) + ".";
        if (!isOurs(type) || NO_FEATURES.contains(room(type)) || !type.getPackageName().startsWith(room)) {
            return "";
        }
        var part = type.getPackageName().substring(room.length());
        var first = part.contains(".") ? part.substring(0, part.indexOf('.')) : part;
        return BEHIND.contains(first) ? first : "";
    }

    private DescribedPredicate<JavaClass> ours(String what, java.util.function.Predicate<JavaClass> is) {
        return describe(what, type -> isOurs(type) && is.test(type));
    }

    private ArchCondition<JavaClass> dependOnlyWhere(String law, java.util.function.BiPredicate<JavaClass, JavaClass> allowed) {
        return new ArchCondition<>(law) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (var dependency : type.getDirectDependenciesFromSelf()) {
                    var target = dependency.getTargetClass().getBaseComponentType();
                    if (!allowed.test(type, target)) {
                        events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
                    }
                }
            }
        };
    }

    /// 1. One order.
    ArchRule oneOrder() {
        return com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes().that(ours("stand in a room", t -> true))
                .should(dependOnlyWhere("use only what stands before them", (from, to) -> !isOurs(to) || (ORDER.contains(room(from)) && ORDER.indexOf(room(to)) <= ORDER.indexOf(room(from)))))
                .because("facts come in at one end and documents leave at the other; what an earlier room needs of a later one it asks by an interface of its own, which shell.wiring fills");
    }

    /// 2. Faces are pure.
    ArchRule pureFaces() {
        return com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes().that(ours("are a face", this::isFace)).should(dependOnlyWhere(
                "need nothing but the JDK's plainest parts, the kernel and other faces", (from, to) -> isPlain(to) || room(to).equals("kernel") || isFace(to)))
                .because("rules are tried without a disk or a screen; name a port in the face and fill it in store, intake or ui");
    }

    private static boolean isPlain(JavaClass type) {
        var name = type.getPackageName();
        return type.isPrimitive() || name.equals("java.lang") || name.equals("java.lang.annotation") || name.equals("java.lang.runtime") || name.equals("java.lang.invoke")
                || name.equals("java.util") || name.startsWith("java.util.function") || name.startsWith("java.util.stream") || name.startsWith("java.util.regex")
                || name.startsWith("java.util.concurrent") || name.startsWith("java.time") || name.equals("java.math") || name.startsWith("org.jspecify")
                || type.getName().equals("java.nio.file.Path") || type.getName().startsWith("java.text.Normalizer");
    }

    /// 3. What lies behind a face belongs to its room; only the wiring builds it.
    ArchRule privateRooms() {
        return com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes().that(ours("stand in a room", t -> !isIn(t, "shell.wiring"))).should(dependOnlyWhere(
                "leave alone what lies behind another room's face", (from, to) -> behind(to).isEmpty() || room(from).equals(room(to))))
                .because("only shell.wiring builds what lies in a room's store, ui, intake, render, wire or crypto; others take the port of the face");
    }

    /// 4. Screens never see storage, storage never sees screens.
    ArchRule screensAndStorageApart() {
        return com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes().that(ours("stand in a room", t -> true)).should(dependOnlyWhere(
                "keep screens and storage apart",
                (from, to) -> !(behind(from).equals("ui") && (behind(to).equals("store") || isIn(to, "platform.db"))) && !(behind(from).equals("store") && (behind(to).equals("ui") || isIn(to, "platform.fx")))))
                .because("a screen takes ports and use-cases of the face by its constructor; shell.wiring gives it those that store");
    }

    private boolean isIn(JavaClass type, String part) {
        var name = root + "." + part;
        return type.getPackageName().equals(name) || type.getPackageName().startsWith(name + ".");
    }

    /// 5. One home per library.
    ArchRule homeOf(String[] libraries, String... homes) {
        return noClasses().that(ours("stand in a room other than " + String.join(", ", homes), t -> java.util.Arrays.stream(homes).noneMatch(home -> isHome(t, home))))
                .should().dependOnClassesThat(resideInAnyPackage(libraries))
                .because("each library has one home; a home of its own for another one takes a decision record");
    }

    private boolean isHome(JavaClass type, String home) {
        return home.startsWith("*.") ? behind(type).equals(home.substring(2)) : isIn(type, home);
    }

    /// 6. No network, of any kind.
    ArchRule noNetwork() {
        return noClasses().that(ours("stand in a room", t -> true)).should().dependOnClassesThat(
                describe("open connections", t -> NETWORK.contains(t.getName()) || t.getPackageName().startsWith("java.net.http") || t.getPackageName().startsWith("javax.net")
                        || t.getPackageName().startsWith("java.rmi") || t.getPackageName().startsWith("com.sun.net.httpserver") || t.getPackageName().startsWith("javafx.scene.web")))
                .orShould().callMethod(java.net.URL.class, "openConnection").orShould().callMethod(java.net.URL.class, "openStream")
                .because("nothing goes over a network but what platform.server says to a team's own server");
    }

    /// 6. A database that is somewhere else is called by one room only, and that is named only where a store is opened.
    ArchRule onlyTheServersRoomCallsAServer() {
        return noClasses().that(ours("stand in a room other than platform.server", t -> !isIn(t, "platform.server"))).should()
                .dependOnClassesThat(describe("call a server", t -> t.getName().equals("java.sql.DriverManager") || t.getPackageName().startsWith("org.postgresql")))
                .because("a team's server is reached by platform.server alone, and only when somebody named its address");
    }

    /// 7. Models know no scene.
    ArchRule modelsKnowNoScene() {
        return noClasses().that(ours("stand in a room", t -> true)).and(simpleNameEndingWith("Model")).should()
                .dependOnClassesThat(resideInAnyPackage("javafx.scene..", "javafx.stage..", "javafx.application.."))
                .because("a model holds javafx.beans properties and commands; nodes belong into the screen beside it");
    }

    /// 8. The screen's thread is `platform.fx`'s; threads are `platform.jobs`' and `platform.fx`'s.
    ArchRule onePlaceForThreads() {
        return noClasses().that(ours("stand in a room other than platform.fx and platform.jobs", t -> !isIn(t, "platform.fx") && !isIn(t, "platform.jobs")))
                .should(new ArchCondition<>("start threads or call the screen's") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        for (var access : type.getAccessesFromSelf()) {
                            if (startsThreads(access)) {
                                events.add(SimpleConditionEvent.satisfied(access, access.getDescription()));
                            }
                        }
                    }
                })
                .because("work off the screen is a job: desk.jobs().start or latest, whose answer comes back on the screen's thread");
    }

    private static boolean startsThreads(JavaAccess<?> access) {
        var owner = access.getTargetOwner().getName();
        var name = access.getTarget().getName();
        return (owner.equals("javafx.application.Platform") && (name.equals("runLater") || name.equals("startup")))
                || (owner.equals("java.lang.Thread") && Set.of("<init>", "start", "startVirtualThread", "ofVirtual", "ofPlatform").contains(name))
                || owner.equals("java.util.concurrent.Executors") || owner.equals("java.util.concurrent.ForkJoinPool") || owner.equals("java.util.concurrent.CompletableFuture")
                || owner.equals("java.util.concurrent.ThreadPoolExecutor") || owner.equals("java.util.Timer") || name.equals("parallelStream")
                || (name.equals("parallel") && owner.startsWith("java.util.stream"));
    }

    /// 9. Nobody asks the machine what time it is: an `InstantSource` comes by constructor. The command line and the wiring make that source.
    ArchRule noNow() {
        return noClasses().that(ours("stand in a room", t -> true)).should(new ArchCondition<>("ask for now") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (var call : type.getMethodCallsFromSelf()) {
                    var owner = call.getTargetOwner().getPackageName();
                    boolean now = owner.startsWith("java.time") && call.getTarget().getName().equals("now") && call.getTarget().getRawParameterTypes().isEmpty();
                    boolean millis = call.getTargetOwner().getName().equals("java.lang.System") && call.getTarget().getName().equals("currentTimeMillis");
                    boolean date = call.getTargetOwner().getName().equals("java.util.Calendar") && call.getTarget().getName().equals("getInstance");
                    if (now || millis || date) {
                        events.add(SimpleConditionEvent.satisfied(call, call.getDescription()));
                    }
                }
            }
        }).because("the day or an InstantSource comes by the constructor, so that tests and the demonstration can set it");
    }

    /// 10. Nothing static that changes; nobody is looked up; no bus.
    ArchRule nothingStaticThatChanges() {
        return fields().that(describe("are static and ours", (JavaField f) -> isOurs(f.getOwner()) && f.getModifiers().contains(JavaModifier.STATIC)
                        && !f.getModifiers().contains(JavaModifier.SYNTHETIC)))
                .should().beFinal().because("two stores may be open in one process; what changes belongs to an object").allowEmptyShould(true);
    }

    /// 10, the second half.
    ArchRule noServiceLocator() {
        return noClasses().that(ours("stand in a room", t -> true)).should()
                .dependOnClassesThat(resideInAPackage("javax.inject..").or(describe("look others up", t -> t.getName().equals("java.util.ServiceLoader")
                        || t.getSimpleName().equals("EventBus") || t.getSimpleName().equals("ServiceLocator"))))
                .because("whoever needs something gets it by the constructor, from shell.wiring");
    }
}
