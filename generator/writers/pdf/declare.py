"""Declare in a PDF/A file that it is also PDF/UA, in the way that validators accept.

PDF/A allows foreign properties in a file's description only beside a schema that explains them,
in the same RDF block; WeasyPrint's own option writes a second block, which is ignored.
"""

import re
from typing import Any

import pydyf  # type: ignore[import-untyped]

_SOFTWARE = re.compile(rb'<rdf:Description rdf:about="" pdf:Producer="[^"]*" />')

END = b"</rdf:RDF>"

PDF_UA = b"""\
<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
<rdf:Description rdf:about=""
 xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
 xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Which part of ISO 14289 is followed</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>
"""


def declare_pdf_ua(_document: Any, pdf: Any) -> None:
    """Add PDF/UA-1 to a file's description, in which no software is named, and leave it readable.

    WeasyPrint calls this before it writes the end of the file.
    """
    pdf.info.pop("Producer", None)
    for part in pdf.objects:
        if isinstance(part, pydyf.Stream) and part.extra.get("Type") == "/Metadata":
            part.stream = [_SOFTWARE.sub(b"", part.stream[0]).replace(END, PDF_UA + END)]
            part.compress = False
