import Testing

@testable import Delivery

@Suite("Reading a mail server's replies")
struct SMTPReplyTests {
    @Test("the last whole reply decides")
    func last() {
        #expect(
            SMTPReply.decisive(in: ["220 hello\r\n", "250-a\r\n", "250 b\r\n"])
                == SMTPReply(code: 250, words: "250 a\r\n b\r\n")
        )
    }

    @Test("the farewell does not decide")
    func farewell() {
        #expect(SMTPReply.decisive(in: ["550 no", "221 bye"])?.code == 550)
    }

    @Test("a reply that was cut off does not decide")
    func cutOff() {
        #expect(SMTPReply.decisive(in: ["354 go on", "550-first of two"])?.code == 354)
        #expect(SMTPReply.decisive(in: ["550-only"]) == nil)
    }

    @Test("what is no reply is passed over", arguments: ["", "\r\n", "hello", "25", "  1 x"])
    func noise(line: String) {
        #expect(SMTPReply.decisive(in: [line]) == nil)
        #expect(SMTPReply.decisive(in: ["250 OK", line])?.code == 250)
    }
}
