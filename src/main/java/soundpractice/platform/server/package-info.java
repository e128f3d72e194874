/// The one room that opens a connection: to the PostgreSQL server of an organisation whose team works in one store. Nothing is opened unless that was chosen.
@NullMarked
package soundpractice.platform.server;

import org.jspecify.annotations.NullMarked;
