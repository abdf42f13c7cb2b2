import Testing

@testable import Delivery

@Suite("Which addresses a webhook may lead to")
struct AddressPolicyTests {
    @Test(
        "addresses that are not public are refused",
        arguments: [
            "0.0.0.0", "10.1.2.3", "100.64.0.1", "127.0.0.1", "169.254.169.254", "172.16.0.1", "172.31.255.255",
            "192.168.1.1", "198.18.0.1", "224.0.0.1", "255.255.255.255", "::", "::1", "::ffff:10.0.0.1",
            "::ffff:127.0.0.1", "::10.0.0.1", "64:ff9b::a00:1", "2002:a00:1::", "2001:db8::1", "fc00::1", "fdff::1",
            "fe80::1", "febf::1", "fec0::1", "ff02::1",
        ]
    )
    func special(text: String) throws {
        #expect(!AddressPolicy(allowed: []).permits(try #require(NetworkAddress(text))))
    }

    @Test(
        "public addresses are allowed",
        arguments: [
            "1.1.1.1", "9.255.255.255", "11.0.0.0", "100.63.255.255", "100.128.0.0", "172.15.255.255", "172.32.0.0",
            "223.255.255.255", "::ffff:1.1.1.1", "2606:4700::1111", "2400:cb00::1", "fbff::1",
        ]
    )
    func open(text: String) throws {
        #expect(AddressPolicy(allowed: []).permits(try #require(NetworkAddress(text))))
    }

    @Test("a range that is listed is allowed, and no more than that")
    func listed() throws {
        let policy = AddressPolicy(allowed: [try NetworkRange("10.20.0.0/15"), try NetworkRange("fd00:1::7")])
        func permits(_ text: String) throws -> Bool { policy.permits(try #require(NetworkAddress(text))) }
        #expect(try permits("10.20.0.0"))
        #expect(try permits("10.21.255.255"))
        #expect(try permits("::ffff:10.21.0.1"))
        #expect(try !permits("10.22.0.0"))
        #expect(try !permits("10.19.255.255"))
        #expect(try permits("fd00:1::7"))
        #expect(try !permits("fd00:1::8"))
    }

    @Test("every special range of the list is read")
    func table() {
        #expect(NetworkRange.special.count == NetworkRange.specialNotations.count)
        #expect(NetworkRange.loopback.count == 2)
    }

    @Test(
        "what is no range is refused",
        arguments: ["", "10.0.0.0/33", "10.0.0.0/", "10.0.0.0/-1", "10.0/8", "::/129", "x/8"]
    )
    func invalid(text: String) {
        #expect(throws: DeliveryError(code: .invalidRange, subject: text)) { try NetworkRange(text) }
    }
}
