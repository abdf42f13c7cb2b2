internal import Postgres
internal import Transfers

/// A person as JSON keeps them: by the key alone.
struct StoredPerson: Codable {
    let id: PersonID

    init(_ id: PersonID) {
        self.id = id
    }

    init(from decoder: any Decoder) throws {
        guard let id = PersonID(try decoder.singleValueContainer().decode(String.self)) else {
            throw PostgresError(.decoding, "a person is kept under what is no key")
        }
        self.id = id
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(id.description)
    }
}
