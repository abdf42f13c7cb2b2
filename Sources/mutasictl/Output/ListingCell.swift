import Postgres
import Transfers

/// One value of a record: as a program reads it, and as a person does.
struct ListingCell {
    let value: JSONValue
    let text: String

    init(_ value: JSONValue, _ text: String? = nil) {
        self.value = value
        self.text = text ?? value.word
    }

    static let empty = ListingCell(.null)

    static func text(_ text: String?) -> ListingCell {
        ListingCell(text.map { .string($0) } ?? .null)
    }

    static func number(_ number: Int?) -> ListingCell {
        ListingCell(number.map { .int($0) } ?? .null)
    }

    /// A number with decimals, by its digits.
    static func decimal(_ digits: String?) -> ListingCell {
        ListingCell(digits.map { .decimal($0) } ?? .null)
    }

    static func flag(_ flag: Bool) -> ListingCell {
        ListingCell(.bool(flag), (flag ? Phrase.yes : Phrase.no).text)
    }

    static func date(_ date: CivilDate?) -> ListingCell {
        text(date?.description)
    }

    /// A moment: in UTC for programs, by the reader's clock for people.
    static func time(_ time: Timestamp?) -> ListingCell {
        guard let time else { return .empty }
        return ListingCell(.string(time.universal), time.text)
    }

    /// A moment: in UTC for programs, by the reader's clock for people.
    static func time(_ instant: Instant?) -> ListingCell {
        time(instant.map { Timestamp(unixMicroseconds: $0.microseconds) })
    }

    /// A word of a fixed set, which programs compare and people read in their language.
    static func word(_ word: String, _ phrase: Phrase) -> ListingCell {
        ListingCell(.string(word), phrase.text)
    }

    /// A role in an office, in words for people.
    static func role(_ role: OfficeRole) -> ListingCell {
        word(role.rawValue, Phrase(role.text(in: .indonesian), role.text(in: .english)))
    }

    /// Text that is JSON already.
    static func json(_ text: String?) -> ListingCell {
        ListingCell(text.map { .verbatim($0) } ?? .null)
    }

    static func words(_ words: [String]) -> ListingCell {
        ListingCell(.array(words.map { .string($0) }), words.joined(separator: ", "))
    }
}

extension JSONValue {
    /// The value as one word of CSV: null is empty, lists are joined.
    var word: String {
        switch self {
        case .null: ""
        case .bool(let value): value ? "true" : "false"
        case .int(let value): String(value)
        case .decimal(let text), .string(let text), .verbatim(let text): text
        case .array(let values): values.map(\.word).joined(separator: "|")
        case .object(let members): members.map(\.value.word).joined(separator: "|")
        }
    }
}
