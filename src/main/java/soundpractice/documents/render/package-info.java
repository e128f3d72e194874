/// Pages: JasperReports fills the templates, our tagger makes them accessible, iText puts a letter and what it encloses into one file. Nobody else knows these libraries.
@NullMarked
package soundpractice.documents.render;

import org.jspecify.annotations.NullMarked;
