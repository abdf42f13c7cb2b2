internal import FoundationEssentials

/// An explanation as the database keeps it, read again for people; programs get its bytes as they are.
public struct StoredExplanation: Decodable, Sendable {
    /// What one gate said.
    public struct Gate: Decodable, Sendable {
        /// Its code, such as `E05`.
        public let code: String
        /// The name of its outcome.
        public let result: String
        /// What was compared.
        public let value: Figure?
        /// What it was compared with.
        public let limit: Figure?
        /// More of it.
        public let detail: Figure?
        /// The law and article.
        public let basis: String?
        /// The sentence, in the language of the evaluation.
        public let text: String?
        /// The sentence's name.
        public let textID: String?

        enum CodingKeys: String, CodingKey {
            case code, result, value, limit, detail, basis, text
            case textID = "text_id"
        }
    }

    /// How one component of the score came about.
    public struct Component: Decodable, Sendable {
        /// Its value; nil when it is not known.
        public let value: String?
        /// Its weight.
        public let weight: String
        /// Value times weight.
        public let contribution: String?
        /// Why it has this value.
        public let why: [Reason]
    }

    /// One reason of a component.
    public struct Reason: Decodable, Sendable {
        /// The sentence, in the language of the evaluation.
        public let text: String
        /// The sentence in English, where the evaluation is in another language.
        public let english: String?
        /// By how much it changed the value.
        public let delta: String?
        /// The record it was read from.
        public let record: String?
        /// The sentence's name.
        public let textID: String

        enum CodingKeys: String, CodingKey {
            case text, delta, record
            case textID = "text_id"
            case english = "text_en"
        }
    }

    /// What the person asked of any transfer that this one would not keep; it is no part of the score.
    public struct UnmetWish: Decodable, Sendable {
        /// Its code.
        public let code: String
        /// What it rests on that it is told.
        public let basis: String
        /// The sentence.
        public let text: String
    }

    /// A box of the nine.
    public struct Box: Decodable, Sendable {
        /// By which scheme it is numbered.
        public let scheme: String
        /// Its number.
        public let no: Int
    }

    /// What a gate compares: a number, or a word.
    public struct Figure: Decodable, Sendable {
        /// The number's digits, or the word.
        public let text: String
        /// The number; nil of a word, which may look like one.
        let number: Int?

        /// Reads either.
        public init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            do {
                let number = try container.decode(Int.self)
                self.number = number
                text = String(number)
            } catch DecodingError.typeMismatch {
                number = nil
                text = try container.decode(String.self)
            }
        }
    }

    /// A course that would close gaps, or structural training for whose queue the person would stand.
    public struct Course: Decodable, Sendable {
        /// Its code.
        public let course: String?
        /// Its name.
        public let name: String?
        /// What it is for.
        public let because: String
        /// Its hours.
        public let jp: Int?
    }

    /// The day as of which the data were read.
    public let asOf: String?
    /// The day of the evaluation, where it kept nothing of the person and this was found on another one.
    public let evaluatedAsOf: String?
    /// Where the evaluation leaves the person.
    public let standing: String
    /// What the gates said.
    public let gates: [Gate]
    /// How the score came about, by the components' names.
    public let components: [String: Component]?
    /// The score.
    public let score: String?
    /// The box of the nine.
    public let box: Box?
    /// What is not known; nil of those far from the post, of whom the gates alone are kept.
    public let missing: [String]?
    /// What the person asked of any transfer that this one would not keep.
    public let unmetWishes: [UnmetWish]?
    /// Gates that were not examined.
    public let notExamined: [String]?
    /// Training that would close gaps.
    public let training: [Course]?

    enum CodingKeys: String, CodingKey {
        case standing, gates, components, score, box, missing, training
        case asOf = "as_of"
        case evaluatedAsOf = "evaluated_as_of"
        case unmetWishes = "unmet_wishes"
        case notExamined = "not_examined"
    }

    /// Reads an explanation.
    ///
    /// - Throws: `DecodingError`.
    public init(json: String) throws {
        self = try JSONDecoder().decode(StoredExplanation.self, from: Data(json.utf8))
    }
}
