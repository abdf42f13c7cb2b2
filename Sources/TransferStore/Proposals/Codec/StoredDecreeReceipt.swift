internal import Transfers

/// A receipt of a decree as JSON keeps it.
struct StoredDecreeReceipt: Codable {
    let kind: String
    let day: StoredDate

    init(_ receipt: Receipt) {
        kind = receipt.kind.rawValue
        day = StoredDate(receipt.day)
    }

    func receipt() throws -> Receipt {
        Receipt(try StoredJSON.word(Receipt.Kind.self, kind), on: day.date)
    }
}
