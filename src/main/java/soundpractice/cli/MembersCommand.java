package soundpractice.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `members list|invite|accept|revoke|empower|role`: who belongs to the team.
@Command(name = "members", mixinStandardHelpOptions = true, description = "Who belongs to the team; joining and leaving.",
        subcommands = {MembersList.class, MembersInvite.class, MembersAccept.class, MembersRevoke.class, MembersEmpower.class, MembersRole.class})
public final class MembersCommand implements Callable<Integer> {
    @Spec
    @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        java.util.Objects.requireNonNull(spec).commandLine().usage(spec.commandLine().getOut());
        return CommandLine.ExitCode.USAGE;
    }
}
