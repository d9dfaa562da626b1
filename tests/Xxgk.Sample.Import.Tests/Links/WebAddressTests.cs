using Xxgk.Samples.Import.Links;

namespace Xxgk.Samples.Import.Tests.Links;

public sealed class WebAddressTests
{
    [Property(MaxTest = 500)]
    public void No_text_is_too_odd_to_be_read(NonNull<string> text)
    {
        foreach (var address in (string[])[text.Get, "http://" + text.Get, "https://www.example.com/" + text.Get])
        {
            if (WebAddress.TryRead(address, out var target))
            {
                Assert.True(target.Scheme is "http" or "https");
                Assert.True(target.IdnHost.Length > 0);
                Assert.Empty(target.UserInfo);
                Assert.Empty(target.Fragment);
                Assert.True(target.AbsoluteUri.All(char.IsAscii) || target.Host.Any(c => !char.IsAscii(c)), target.AbsoluteUri);
            }

            WebAddress.TryFollow(new("http://www.example.com/a/b"), address, out _);
        }
    }

    [Theory]
    [InlineData("http://a..b/")]
    [InlineData("http://-/")]
    [InlineData("http://xn--/")]
    [InlineData("http://[::1%25eth0]/")]
    [InlineData("http://127.0.0.1:0/")]
    [InlineData("http://127.0.0.1:65535/")]
    [InlineData("https://127.0.0.1:1/%00%ff%zz?%")]
    [InlineData("http://127.0.0.1:1/\uD800")]
    public async Task No_address_is_so_odd_that_the_check_ends(string address)
    {
        if (WebAddress.TryRead(address, out _))
        {
            Assert.Equal(LinkResult.NoAnswer, (await Checking.Of(address, Checking.Usual with { Retries = 0 })).Result);
        }
    }
}
