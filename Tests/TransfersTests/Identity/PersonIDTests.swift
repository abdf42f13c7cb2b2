import Testing
import Transfers

@Suite("Opaque identifiers")
struct PersonIDTests {
    @Test("an identifier is written as it was read")
    func roundTrip() throws {
        let text = "0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9"
        #expect(PersonID(text)?.description == text)
        #expect(PersonID(text.uppercased())?.description == text)
        #expect(PersonID(high: 0, low: 1).description == "00000000-0000-0000-0000-000000000001")
    }

    @Test(
        "anything else is none",
        arguments: [
            "", "0a1b2c3d4e5f60718293a4b5c6d7e8f9", "0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8fg",
            "+a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9", "0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f",
            "é-4e5f-6071-8293-a4b5c6d7e8f9",
        ]
    )
    func refused(text: String) {
        #expect(PersonID(text) == nil)
    }
}
