import FoundationEssentials

/// An explanation as the database keeps it, read again for people; programs get its bytes as they are.
struct StoredExplanation: Decodable {
    struct Gate: Decodable {
        let code: String
        let result: String
        let value: Figure?
        let limit: Figure?
        let detail: Figure?
        let basis: String?
        let text: String?
    }

    struct Component: Decodable {
        let value: String?
        let weight: String
        let contribution: String?
        let why: [Reason]
    }

    struct Reason: Decodable {
        let text: String
        let delta: String?
        let record: String?
        let textID: String

        enum CodingKeys: String, CodingKey {
            case text, delta, record
            case textID = "text_id"
        }
    }

    struct Box: Decodable {
        let scheme: String
        let no: Int
    }

    /// What a gate compares: a number, or a word.
    struct Figure: Decodable {
        let text: String

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            do {
                text = String(try container.decode(Int.self))
            } catch DecodingError.typeMismatch {
                text = try container.decode(String.self)
            }
        }
    }

    /// A course that would close gaps, or structural training for whose queue the person would stand.
    struct Course: Decodable {
        let course: String?
        let name: String?
        let because: String
        let jp: Int?
    }

    let standing: String
    let gates: [Gate]
    let components: [String: Component]?
    let score: String?
    let box: Box?
    let missing: [String]
    let notExamined: [String]?
    let training: [Course]?

    enum CodingKeys: String, CodingKey {
        case standing, gates, components, score, box, missing, training
        case notExamined = "not_examined"
    }

    init(json: String) throws {
        self = try JSONDecoder().decode(StoredExplanation.self, from: Data(json.utf8))
    }
}
