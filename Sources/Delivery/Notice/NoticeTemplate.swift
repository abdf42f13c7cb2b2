internal import Mustache

/// The wording of a kind of notice in one language: a first line for the subject, an empty line, and the text.
public struct NoticeTemplate: Sendable {
    private let kind: NoticeKind
    private let subject: MustacheTemplate
    private let body: MustacheTemplate

    /// Fills in the wording of a kind.
    ///
    /// - Parameters:
    ///   - kind: What the notice is about.
    ///   - language: The recipient's language.
    ///   - values: At least the kind's ``NoticeKind/values``, by name.
    /// - Returns: The finished notice.
    /// - Throws: `DeliveryError.Code.missingValue` for a value that is missing or blank, `.controlCharacter` for one
    ///   that would break a line that is to stay whole.
    public static func render(
        kind: NoticeKind,
        language: NoticeLanguage,
        values: [String: String]
    ) throws(DeliveryError) -> Notice {
        try NoticeTemplate(kind: kind, language: language).filled(with: values)
    }

    private init(kind: NoticeKind, language: NoticeLanguage) throws(DeliveryError) {
        let source = NoticeSource(kind: kind, language: language)
        let parts = source.text.split(separator: "\n\n", maxSplits: 1)
        guard parts.count == 2 else { throw DeliveryError(code: .invalidTemplate, subject: source.name) }
        self.kind = kind
        do {
            // Text for people, not for a browser: nothing is escaped.
            subject = try MustacheTemplate(string: "{{% CONTENT_TYPE:TEXT}}" + parts[0])
            body = try MustacheTemplate(string: "{{% CONTENT_TYPE:TEXT}}" + parts[1])
        } catch {
            throw DeliveryError(code: .invalidTemplate, subject: source.name)
        }
    }

    private func filled(with values: [String: String]) throws(DeliveryError) -> Notice {
        for name in kind.values {
            guard let value = values[name], !value.allSatisfy(\.isWhitespace) else {
                throw DeliveryError(code: .missingValue, subject: name)
            }
            // Only a text of one's own has lines of its own.
            guard name == "text" || !value.contains(where: \.isControl) else {
                throw DeliveryError(code: .controlCharacter, subject: name)
            }
        }
        return Notice(subject: subject.render(values), body: body.render(values))
    }
}
