internal import FoundationEssentials

/// The number of a fault, such as 2011 for somebody who is not registered; the words beside it may name people.
struct BSrEFault: Decodable {
    let code: Int

    enum CodingKeys: String, CodingKey {
        case code = "status_code"
    }

    init?(_ body: [UInt8]) {
        guard let fault = try? JSONDecoder().decode(BSrEFault.self, from: Data(body)) else { return nil }
        self = fault
    }
}
