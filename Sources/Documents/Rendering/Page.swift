internal import Mustache

/// A document as HTML, with every value escaped.
public struct Page: Sendable {
    /// The text.
    public let html: String
    /// What identifies the file, and stands in it word for word; nil where that is made of the text.
    public let identifier: String?

    /// Fills a form's template.
    ///
    /// - Throws: ``RenderingFault/template(_:)``.
    public init(_ form: some DocumentForm) throws(RenderingFault) {
        let name = type(of: form).template
        guard let library = Self.library, let text = library.render(form, withTemplate: name.rawValue) else {
            throw .template(name)
        }
        identifier = form.identifier
        let printable = String(String.UnicodeScalarView(text.unicodeScalars.filter(Self.isPrintable)))
        html = UnbrokenDates.joined(printable)
    }

    private init(html: String, identifier: String?) {
        self.html = html
        self.identifier = identifier
    }

    /// The page with a sentence at the foot of every sheet that is set of it.
    ///
    /// - Parameter sentence: What is to be seen; without one the page stays as it is.
    /// - Returns: The marked page.
    public func marked(_ sentence: String?) -> Page {
        guard let sentence, let body = html.firstRange(of: "<body>\n") else { return self }
        let mark = "<div class=\"mark\">\(Self.escaped(sentence))</div>\n"
        return Page(html: html[..<body.upperBound] + mark + html[body.upperBound...], identifier: identifier)
    }

    private static func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
    }

    private static let library = try? makeLibrary()

    private static func makeLibrary() throws -> MustacheLibrary {
        var library = MustacheLibrary()
        for name in TemplateName.allCases {
            try library.register(String(decoding: name.source, as: UTF8.self), named: name.rawValue)
        }
        for (name, source) in TemplateName.parts {
            try library.register(String(decoding: source, as: UTF8.self), named: name)
        }
        return library
    }

    /// Control characters print nothing, and those that turn the direction of writing make a text read otherwise than it
    /// is written.
    private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x0A: true
        case ..<0x20, 0x7F...0x9F, 0x061C, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF, 0xFFFE...0xFFFF:
            false
        default: true
        }
    }
}
