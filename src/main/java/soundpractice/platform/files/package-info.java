/// Files: picking them, writing them whole or not at all, reading tables from CSV and XLSX.
@NullMarked
package soundpractice.platform.files;

import org.jspecify.annotations.NullMarked;
