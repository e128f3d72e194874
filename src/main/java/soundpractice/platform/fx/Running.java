package soundpractice.platform.fx;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import soundpractice.platform.jobs.Ticket;

/// A job that has been at work long enough to be worth showing: how far it is, and a way to stop it. For the screen's thread only.
public final class Running implements Ticket {
    private final Ticket ticket;
    private final ReadOnlyDoubleWrapper share = new ReadOnlyDoubleWrapper(this, "share", -1);

    Running(Ticket ticket) {
        this.ticket = ticket;
    }

    /// Between 0 and 1; less than 0 while unknown.
    public ReadOnlyDoubleProperty share() {
        return share.getReadOnlyProperty();
    }

    @Override
    public void stop() {
        ticket.stop();
    }

    void at(double now) {
        share.set(now);
    }
}
